// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What the server sends by itself: webhooks, and callbacks of operations.
//!
//! Whoever receives one finds out that it is genuine, as the API's documentation says, then gives the body to the function that has its name.

use crate::models;
use crate::runtime::{DecodeError, received};

/// A pet was added. The webhook `newPet`, sent by POST.
/// # Errors
/// When the body is no JSON, or not of this type.
#[deprecated]
pub fn new_pet(body: &[u8]) -> Result<models::Pet, DecodeError> {
    received(body)
}

/// Decodes a body. The webhook `received`, sent by POST.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn received_webhook(body: &[u8]) -> Result<models::Pet, DecodeError> {
    received(body)
}

/// Decodes a body. The webhook `referred`, sent by POST.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn referred(body: &[u8]) -> Result<models::ReferredPayload, DecodeError> {
    received(body)
}

/// Something happened. The callback `subscribe onEvent` of `subscribe`, sent by POST to `{$request.body#/url}`.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn subscribe_on_event(
    body: &[u8],
) -> Result<models::SubscribeOnEventPayload, DecodeError> {
    received(body)
}

/// Decodes a body. The callback `onEnd` of `subscribe`, sent by POST to `{$request.body#/url}/end`.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn on_end(body: &[u8]) -> Result<models::OnEndPayload, DecodeError> {
    received(body)
}

/// Decodes a body. The callback `follow onEvent` of `follow`, sent by PUT to `{$request.query.url}`.
/// # Errors
/// When the body is no JSON, or not of this type.
pub fn follow_on_event(body: &[u8]) -> Result<Vec<String>, DecodeError> {
    received(body)
}
