//! Leaving a value alone, clearing it and setting it are three different things.
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --example tri_state
//! ```

use generated_client::models::{CreateGuardrail, UpdateGuardrail};
use generated_client::{Client, Error, Nullable};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let guardrails = Client::from_env()?.guardrails();
    let new = CreateGuardrail::new("Trial")
        .limit_usd(25.0)
        .description("For the first week");
    let id = guardrails.create(new).send().await?.data.id;

    // {"limit_usd":null}: there is no limit any more, and the description stays.
    let no_limit = UpdateGuardrail::new().limit_usd(Nullable::Null);
    let updated = guardrails.update(&id, no_limit).send().await?.data;
    assert_eq!(updated.limit_usd, Nullable::Null);
    assert_eq!(updated.description.as_deref(), Some("For the first week"));

    // {"limit_usd":50.0}: a plain value is enough, and so is an `Option`, whose `None` means null.
    let limit = UpdateGuardrail::new().limit_usd(50.0);
    let updated = guardrails.update(&id, limit).send().await?.data;
    match updated.limit_usd {
        Nullable::Value(limit) => println!("{limit} US dollars"),
        Nullable::Null => println!("no limit"),
        Nullable::Absent => println!("the server does not say"),
    }

    // {}: nothing changes.
    guardrails
        .update(&id, UpdateGuardrail::new())
        .send()
        .await?;

    guardrails.delete(&id).send().await?;
    Ok(())
}
