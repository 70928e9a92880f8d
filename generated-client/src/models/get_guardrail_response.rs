// The schema `GetGuardrailResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Guardrail;

/// The answer to fetching one guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGuardrailResponse {
    /// The guardrail that was asked for.
    pub data: Guardrail,
    pub extra: Extra,
}
record!(GetGuardrailResponse { 0: data } keep extra);
