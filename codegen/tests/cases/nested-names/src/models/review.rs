// The schema `Review`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Review {
    /// With `user`.
    RequestedWithUser(ReviewRequestedWithUser),
    /// With `team`.
    RequestedWithTeam(ReviewRequestedWithTeam),
    /// With `id`.
    WithId(ReviewWithId),
    /// With `name`.
    WithName(ReviewWithName),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Review by fit { RequestedWithUser, RequestedWithTeam, WithId, WithName } else Unknown);

/// Its `action` is always `requested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewRequestedWithUser {
    pub user: String,
    pub extra: Extra,
}
record!(ReviewRequestedWithUser { 0: "action" = "requested", 1: user } keep extra);

/// Its `action` is always `requested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewRequestedWithTeam {
    pub team: String,
    pub extra: Extra,
}
record!(ReviewRequestedWithTeam { 0: "action" = "requested", 1: team } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewWithId {
    pub id: i64,
    pub extra: Extra,
}
record!(ReviewWithId { 0: id } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewWithName {
    pub id: String,
    pub name: String,
    pub extra: Extra,
}
record!(ReviewWithName { 0: id, 1: name } keep extra);
