// The schema `BulkAssignMembersResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// The outcome of assigning members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAssignMembersResponse {
    /// How many members were assigned. Example: `2`
    pub assigned_count: f64,
    pub extra: Extra,
}
record!(BulkAssignMembersResponse { 0: assigned_count } keep extra);
