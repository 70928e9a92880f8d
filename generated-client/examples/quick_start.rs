//! Makes a guardrail, changes it and lists all there are. It needs a management key:
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --example quick_start
//! ```

use generated_client::guardrails::GetGuardrailError;
use generated_client::models::{CreateGuardrail, ResetInterval, UpdateGuardrail};
use generated_client::{Client, Error, Nullable};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let guardrails = client.guardrails();

    // What is required is an argument, everything else a setter.
    let production = CreateGuardrail::new("Production")
        .limit_usd(50.0)
        .reset_interval(ResetInterval::Monthly);
    let made = guardrails.create(production).send().await?;

    // Null clears the limit; what is left out stays as it is.
    let update = UpdateGuardrail::new().limit_usd(Nullable::Null);
    guardrails.update(&made.data.id, update).send().await?;

    // Pages are fetched as they are needed.
    let mut all = guardrails.list().limit(50).items();
    while let Some(guardrail) = all.next().await {
        println!("{}", guardrail?.name);
    }

    // Any error can be passed on with `?`, and matched where it is expected.
    match guardrails.get(&made.data.id).send().await {
        Ok(found) => println!("limit: {:?}", found.data.limit_usd),
        Err(error) => match error.api() {
            Some(GetGuardrailError::NotFound(body)) => println!("{}", body.error.message),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
