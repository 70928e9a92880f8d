// The schema `BulkUnassignMembersResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// The outcome of releasing members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUnassignMembersResponse {
    /// How many members were released. Example: `2`
    pub unassigned_count: f64,
    pub extra: Extra,
}
record!(BulkUnassignMembersResponse { 0: unassigned_count } keep extra);
