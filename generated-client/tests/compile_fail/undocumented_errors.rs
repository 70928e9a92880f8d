// An operation's error has the statuses that the document declares for it, and no others.

use generated_client::CallError;
use generated_client::guardrails::{GetGuardrailError, ListGuardrailsError};

fn fetched(error: CallError<GetGuardrailError>) -> bool {
    matches!(error.api(), Some(GetGuardrailError::BadRequest(_)))
}

fn listed(error: CallError<ListGuardrailsError>) -> bool {
    matches!(error.api(), Some(ListGuardrailsError::NotFound(_)))
}

fn main() {}
