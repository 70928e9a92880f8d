//! One error to pass on with `?`, and the details of each operation for those who ask.
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --example errors
//! ```

use std::time::Duration;

use generated_client::guardrails::{CreateGuardrailError, GetGuardrailError};
use generated_client::models::CreateGuardrail;
use generated_client::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    println!("{}", name_of(&client, "no-such-guardrail").await?);
    create(&client).await;
    Ok(())
}

/// What the API documents can be matched on, and everything else goes up with `?`.
async fn name_of(client: &Client, id: &str) -> Result<String, Error> {
    match client.guardrails().get(id).send().await {
        Ok(found) => Ok(found.data.name),
        Err(error) => match error.api() {
            Some(GetGuardrailError::NotFound(body)) => Ok(format!("({})", body.error.message)),
            _ => Err(error.into()),
        },
    }
}

/// What an error knows, whatever it is.
async fn create(client: &Client) {
    let call = client.guardrails().create(CreateGuardrail::new(""));
    let Err(error) = call.with_timeout(Duration::from_secs(5)).send().await else {
        return;
    };
    if let Some(CreateGuardrailError::BadRequest(body)) = error.api() {
        eprintln!("refused: {}", body.error.message);
    } else if error.is_timeout() {
        eprintln!("too slow; the server may have acted: {}", error.was_sent());
    } else if error.is_connect() {
        eprintln!("nobody there, after {} attempts", error.attempts());
    } else if let Some(path) = error.decode_path() {
        eprintln!("the response is not as documented at {path}");
    } else {
        // One line with the operation, the status, what the server says and its id for the request.
        eprintln!("{error}");
    }
    if let (Some(status), Some(body)) = (error.status(), error.body()) {
        eprintln!("{status}: {body}");
    }
}
