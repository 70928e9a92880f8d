// What an operation or a model requires cannot be forgotten.

use generated_client::Client;
use generated_client::models::CreateGuardrail;

fn forgetful(client: Client) {
    let guardrails = client.guardrails();
    let _ = guardrails.get();
    let _ = guardrails.create();
    let _ = CreateGuardrail::new();
}

fn main() {}
