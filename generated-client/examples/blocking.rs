//! Without async: the same requests, sent with `send_blocking`.
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --features blocking --example blocking
//! ```

use generated_client::models::CreateGuardrail;
use generated_client::{Client, Error};

fn main() -> Result<(), Error> {
    let guardrails = Client::from_env()?.guardrails();

    let new = CreateGuardrail::new("Nightly").limit_usd(5.0);
    let id = guardrails.create(new).send_blocking()?.data.id;

    let found = guardrails.get(&id).send_response_blocking()?;
    println!("{}: {}", found.status(), found.value().data.name);

    guardrails.delete(&id).send_blocking()?;
    Ok(())
}
