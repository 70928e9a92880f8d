// The schema `InternalServerResponseErrorData`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Value, record};

/// What failed on OpenRouter's side.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InternalServerResponseErrorData {
    /// Numeric error code. Example: `500`
    pub code: i64,
    /// An explanation for people to read. Example: `Internal Server Error`
    pub message: String,
    /// Further details, in no fixed form.
    pub metadata: Nullable<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(InternalServerResponseErrorData { 0: code, 1: message, 2: [metadata] } keep extra);
