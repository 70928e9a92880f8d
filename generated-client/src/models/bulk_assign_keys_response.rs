// The schema `BulkAssignKeysResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// The outcome of assigning keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAssignKeysResponse {
    /// How many keys were assigned. Example: `3`
    pub assigned_count: f64,
    pub extra: Extra,
}
record!(BulkAssignKeysResponse { 0: assigned_count } keep extra);
