// The schema `UnauthorizedResponseErrorData`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Value, record};

/// Why a caller was not admitted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedResponseErrorData {
    /// Numeric error code. Example: `401`
    pub code: i64,
    /// An explanation for people to read. Example: `Missing Authentication header`
    pub message: String,
    /// Further details, in no fixed form.
    pub metadata: Nullable<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(UnauthorizedResponseErrorData { 0: code, 1: message, 2: [metadata] } keep extra);
