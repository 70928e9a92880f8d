// The schema `BadRequestResponseErrorData`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Value, record};

/// What is wrong with a request that was turned down.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BadRequestResponseErrorData {
    /// Numeric error code. Example: `400`
    pub code: i64,
    /// An explanation for people to read. Example: `Invalid request parameters`
    pub message: String,
    /// Further details, in no fixed form.
    pub metadata: Nullable<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(BadRequestResponseErrorData { 0: code, 1: message, 2: [metadata] } keep extra);
