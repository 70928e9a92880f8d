// Only operations have answers.

use generated_client::mock::{Mock, json};
use generated_client::models::Guardrail;

fn main() {
    Mock::new().on::<Guardrail>().reply(json!({}));
}
