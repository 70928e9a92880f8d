// Statuses may be added to an operation, so a match must say what becomes of others.

use generated_client::guardrails::ListGuardrailsError;

fn blame(error: ListGuardrailsError) -> &'static str {
    match error {
        ListGuardrailsError::Unauthorized(_) => "us",
        ListGuardrailsError::InternalServerError(_) => "them",
    }
}

fn main() {}
