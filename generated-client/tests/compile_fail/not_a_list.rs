// Only lists have pages.

use generated_client::Client;

fn pages(client: Client) {
    let _ = client.guardrails().get("id").pages();
}

fn main() {}
