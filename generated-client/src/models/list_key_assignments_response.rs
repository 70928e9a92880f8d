// The schema `ListKeyAssignmentsResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::KeyAssignment;

/// One page of key assignments, across guardrails.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListKeyAssignmentsResponse {
    /// The key assignments on this page.
    pub data: Vec<KeyAssignment>,
    /// How many key assignments there are on all pages together. Example: `25`
    pub total_count: f64,
    pub extra: Extra,
}
record!(ListKeyAssignmentsResponse { 0: data, 1: total_count } keep extra);
