// The schema `ListGuardrailKeyAssignmentsResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::KeyAssignment;

/// One page of a single guardrail's key assignments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGuardrailKeyAssignmentsResponse {
    /// The guardrail's key assignments on this page.
    pub data: Vec<KeyAssignment>,
    /// How many keys are assigned to the guardrail in all. Example: `25`
    pub total_count: f64,
    pub extra: Extra,
}
record!(ListGuardrailKeyAssignmentsResponse { 0: data, 1: total_count } keep extra);
