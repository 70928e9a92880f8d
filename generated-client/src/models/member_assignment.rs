// The schema `MemberAssignment`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

/// The link between a guardrail and a member of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberAssignment {
    /// The assignment's unique ID. Example: `550e8400-e29b-41d4-a716-446655440000`
    pub id: Formatted<uuid::Uuid>,
    /// The assigned member's user ID, as issued by Clerk. Example: `user_abc123`
    pub user_id: String,
    /// ID of the organization that the member belongs to. Example: `org_xyz789`
    pub organization_id: String,
    /// ID of the guardrail that the member falls under. Example: `550e8400-e29b-41d4-a716-446655440001`
    pub guardrail_id: Formatted<uuid::Uuid>,
    /// ID of the user who made the assignment. Example: `user_abc123`
    pub assigned_by: Option<String>,
    /// When the assignment was made, as an ISO 8601 timestamp. Example: `2025-08-24T10:30:00Z`
    pub created_at: String,
    pub extra: Extra,
}
record!(MemberAssignment {
    0: id, 1: user_id, 2: organization_id, 3: guardrail_id, 4: assigned_by, 5: created_at,
} keep extra);
