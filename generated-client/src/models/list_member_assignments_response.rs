// The schema `ListMemberAssignmentsResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::MemberAssignment;

/// One page of member assignments, across guardrails.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberAssignmentsResponse {
    /// The member assignments on this page.
    pub data: Vec<MemberAssignment>,
    /// How many member assignments there are on all pages together. Example: `10`
    pub total_count: f64,
    pub extra: Extra,
}
record!(ListMemberAssignmentsResponse { 0: data, 1: total_count } keep extra);
