// The schema `ListGuardrailsResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Guardrail;

/// One page of guardrails.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGuardrailsResponse {
    /// The guardrails on this page.
    pub data: Vec<Guardrail>,
    /// How many guardrails there are on all pages together. Example: `25`
    pub total_count: f64,
    pub extra: Extra,
}
record!(ListGuardrailsResponse { 0: data, 1: total_count } keep extra);
