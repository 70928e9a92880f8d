// The schema `ListGuardrailMemberAssignmentsResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::MemberAssignment;

/// One page of a single guardrail's member assignments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGuardrailMemberAssignmentsResponse {
    /// The guardrail's member assignments on this page.
    pub data: Vec<MemberAssignment>,
    /// How many members are assigned to the guardrail in all. Example: `10`
    pub total_count: f64,
    pub extra: Extra,
}
record!(ListGuardrailMemberAssignmentsResponse { 0: data, 1: total_count } keep extra);
