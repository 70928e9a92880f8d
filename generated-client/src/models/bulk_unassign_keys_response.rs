// The schema `BulkUnassignKeysResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// The outcome of releasing keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUnassignKeysResponse {
    /// How many keys were released. Example: `3`
    pub unassigned_count: f64,
    pub extra: Extra,
}
record!(BulkUnassignKeysResponse { 0: unassigned_count } keep extra);
