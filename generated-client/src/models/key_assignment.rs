// The schema `KeyAssignment`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

/// The link between a guardrail and an API key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyAssignment {
    /// The assignment's unique ID. Example: `550e8400-e29b-41d4-a716-446655440000`
    pub id: Formatted<uuid::Uuid>,
    /// Hash that identifies the assigned key. Example: `c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93`
    pub key_hash: String,
    /// ID of the guardrail that the key falls under. Example: `550e8400-e29b-41d4-a716-446655440001`
    pub guardrail_id: Formatted<uuid::Uuid>,
    /// The key's name. Example: `Production Key`
    pub key_name: String,
    /// The key's label. Example: `prod-key`
    pub key_label: String,
    /// ID of the user who made the assignment. Example: `user_abc123`
    pub assigned_by: Option<String>,
    /// When the assignment was made, as an ISO 8601 timestamp. Example: `2025-08-24T10:30:00Z`
    pub created_at: String,
    pub extra: Extra,
}
record!(KeyAssignment {
    0: id, 1: key_hash, 2: guardrail_id, 3: key_name, 4: key_label, 5: assigned_by, 6: created_at,
} keep extra);
