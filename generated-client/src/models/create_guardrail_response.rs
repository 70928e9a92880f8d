// The schema `CreateGuardrailResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Guardrail;

/// The answer to creating a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGuardrailResponse {
    /// The new guardrail.
    pub data: Guardrail,
    pub extra: Extra,
}
record!(CreateGuardrailResponse { 0: data } keep extra);
