//! What is repeated, and what runs around each attempt.
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --example retries_and_hooks
//! ```

use std::time::{Duration, Instant};

use generated_client::models::CreateGuardrail;
use generated_client::runtime::http::HeaderValue;
use generated_client::runtime::{RequestInfo, TransportError, Verdict};
use generated_client::{Client, Error, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Error> {
    // For all calls, in place of what the API's document suggests.
    let patient = RetryPolicy::exponential()
        .max_attempts(5)
        .initial_delay(Duration::from_millis(200))
        .max_delay(Duration::from_secs(10))
        .classifier(|attempt| match attempt.body() {
            // The status says "again", but the server will not change its mind.
            body if body.starts_with(b"{\"error\":{\"code\":5031") => Verdict::Stop,
            _ => Verdict::Default,
        });

    let client = Client::builder()
        .from_env()
        .retry(patient)
        .deadline(Duration::from_secs(60)) // with every attempt and the delays between them
        .middleware(|mut request, next| async move {
            let started = Instant::now();
            let info = request.extensions().get::<RequestInfo>().cloned();
            let trace = HeaderValue::try_from("trace-1").map_err(TransportError::refused)?;
            request.headers_mut().insert("x-trace", trace);

            let result = next.run(request).await;

            let status = result.as_ref().map(|response| response.status());
            if let Some(info) = info {
                let (operation, attempt) = (info.operation(), info.attempt());
                println!(
                    "{operation}, attempt {attempt}: {status:?} after {:?}",
                    started.elapsed()
                );
            }
            result
        })
        .build()?;
    let guardrails = client.guardrails();

    // A POST is repeated only when the server certainly did not act, unless a key lets it tell a
    // repetition from a new request.
    let made = guardrails
        .create(CreateGuardrail::new("Once only"))
        .with_header("Idempotency-Key", "b6c2f1d4")
        .send_response()
        .await?;
    println!("made after {} attempts", made.attempts());

    // For one call.
    let id = made.into_value().data.id;
    guardrails
        .delete(&id)
        .with_retry(RetryPolicy::none())
        .send()
        .await?;
    Ok(())
}
