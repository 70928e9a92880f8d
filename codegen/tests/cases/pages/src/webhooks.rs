// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What the server sends by itself: webhooks, and callbacks of operations.
//!
//! Whoever receives one finds out that it is genuine, as the API's documentation says, then gives the body to the function that has its name.

use crate::models;
use crate::runtime::{DecodeError, received};

/// A book came back. The webhook `returned`, sent by POST.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn returned(body: &[u8]) -> Result<models::Book, DecodeError> {
    received(body)
}
