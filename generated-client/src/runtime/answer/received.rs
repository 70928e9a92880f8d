//! What the server sends by itself.

use serde::de::DeserializeOwned;

use crate::runtime::auth::Secrets;
use crate::runtime::error::misfit::DecodeError;

/// Decodes the JSON body of a webhook or callback.
///
/// # Errors
///
/// When it is no JSON, or not of this type: what does not fit, and where.
pub fn received<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    serde_json::from_slice(body)
        .map_err(|error| DecodeError::of_json(body, &error, &Secrets::default()))
}
