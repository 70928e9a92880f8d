// Only operations have answers.

use generated_client::mock::Mock;
use generated_client::models::Guardrail;

fn main() {
    let _ = Mock::new().on::<Guardrail>();
}
