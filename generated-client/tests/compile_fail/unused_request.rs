// A request that is not sent, or not awaited, does nothing.

#![deny(unused_must_use)]

use generated_client::Client;
use generated_client::models::UpdateGuardrail;

async fn forgetful(client: Client) {
    let guardrails = client.guardrails();
    guardrails.delete("id");
    guardrails.list().limit(50);
    guardrails.delete("id").send();
    guardrails.list().items();
    UpdateGuardrail::new().enforce_zdr(true);
}

fn main() {}
