// The schema `UpdateGuardrailResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Guardrail;

/// The answer to changing a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGuardrailResponse {
    /// The guardrail with the changes applied.
    pub data: Guardrail,
    pub extra: Extra,
}
record!(UpdateGuardrailResponse { 0: data } keep extra);
