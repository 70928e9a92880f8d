// The schema `BulkUnassignKeys`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record};

/// The API keys to release from a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUnassignKeys {
    /// Hashes of the keys to release, one at least. At least 1 item. Example: `["c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93"]`
    pub key_hashes: Vec<String>,
    pub extra: Extra,
}
record!(BulkUnassignKeys { 0: key_hashes } keep extra);
impl BulkUnassignKeys {
    /// A value with everything that must be there.
    pub fn new(key_hashes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { key_hashes: key_hashes.into_iter().map(Into::into).collect(), extra: Default::default() }
    }
}
limits!(BulkUnassignKeys [member("key_hashes", &[min_items(1), items(0, &[min_length(1)])])]);
