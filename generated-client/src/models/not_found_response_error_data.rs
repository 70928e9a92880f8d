// The schema `NotFoundResponseErrorData`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Value, record};

/// What could not be found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFoundResponseErrorData {
    /// Numeric error code. Example: `404`
    pub code: i64,
    /// An explanation for people to read. Example: `Resource not found`
    pub message: String,
    /// Further details, in no fixed form.
    pub metadata: Nullable<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(NotFoundResponseErrorData { 0: code, 1: message, 2: [metadata] } keep extra);
