// The error of a call is that of its operation.

use generated_client::guardrails::GetGuardrailError;
use generated_client::{Client, Error};

async fn list(client: Client) -> Result<(), Error> {
    if let Err(error) = client.guardrails().list().send().await {
        if let Some(GetGuardrailError::NotFound(_)) = error.api() {
            return Ok(());
        }
    }
    Ok(())
}

fn main() {}
