// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `DeleteGuardrailResponse`.

use crate::runtime::model::{Extra, record};

/// The answer to deleting a guardrail. Its `deleted` is always `true`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGuardrailResponse {
    pub extra: Extra,
}
record!(DeleteGuardrailResponse { 0: "deleted" = true } keep extra);
