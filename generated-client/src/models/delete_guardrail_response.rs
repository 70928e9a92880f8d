// The schema `DeleteGuardrailResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// The answer to deleting a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGuardrailResponse {
    /// Always `true`, as proof that the guardrail is gone. Always `true`. Example: `true`
    pub deleted: bool,
    pub extra: Extra,
}
record!(DeleteGuardrailResponse { 0: deleted } keep extra);
