// The schema `BulkAssignKeys`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record};

/// The API keys to place under a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAssignKeys {
    /// Hashes of the keys to assign, one at least. At least 1 item. Example: `["c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93"]`
    pub key_hashes: Vec<String>,
    pub extra: Extra,
}
record!(BulkAssignKeys { 0: key_hashes } keep extra);
impl BulkAssignKeys {
    /// A value with everything that must be there.
    pub fn new(key_hashes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { key_hashes: key_hashes.into_iter().map(Into::into).collect(), extra: Default::default() }
    }
}
limits!(BulkAssignKeys [member("key_hashes", &[min_items(1), items(0, &[min_length(1)])])]);
