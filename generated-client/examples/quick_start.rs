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
    let guardrails = Client::from_env()?.guardrails(); // OPENROUTER_API_KEY

    let new = CreateGuardrail::new("Production")
        .limit_usd(50.0)
        .reset_interval(ResetInterval::Monthly);
    let made = guardrails.create(new).send().await?.data;

    // Say nothing, say null, say a value: three different things.
    let change = UpdateGuardrail::new()
        .limit_usd(Nullable::Null)
        .enforce_zdr(true);
    guardrails.update(&made.id, change).send().await?;

    let mut all = guardrails.list().limit(50).items(); // pages are fetched as they are needed
    while let Some(guardrail) = all.next().await {
        println!("{}", guardrail?.name);
    }

    match guardrails.get(&made.id).send().await {
        Ok(found) => println!("{found:?}"),
        Err(error) => match error.api() {
            Some(GetGuardrailError::NotFound(body)) => eprintln!("{}", body.error.message),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
