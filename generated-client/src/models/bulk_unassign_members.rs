// The schema `BulkUnassignMembers`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record};

/// The organization members to release from a guardrail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUnassignMembers {
    /// User IDs of the members to release, one at least. At least 1 item. Example: `["user_abc123","user_def456"]`
    pub member_user_ids: Vec<String>,
    pub extra: Extra,
}
record!(BulkUnassignMembers { 0: member_user_ids } keep extra);
impl BulkUnassignMembers {
    /// A value with everything that must be there.
    pub fn new(member_user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { member_user_ids: member_user_ids.into_iter().map(Into::into).collect(), extra: Default::default() }
    }
}
limits!(BulkUnassignMembers [member("member_user_ids", &[min_items(1), items(0, &[min_length(1)])])]);
