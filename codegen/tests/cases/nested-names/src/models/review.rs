// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Review`.

use crate::runtime::model::{Extra, Unknown, Value, record, union};

/// One of these shapes.
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

union! {
    Review by fit {
        RequestedWithUser,
        RequestedWithTeam,
        WithId,
        WithName,
    } else Unknown
}

/// An object.
///
/// Its `action` is always `requested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewRequestedWithUser {
    /// `user`.
    pub user: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ReviewRequestedWithUser {
        0: "action" = "requested",
        1: user = required("user"),
    } keep extra
}

/// An object.
///
/// Its `action` is always `requested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewRequestedWithTeam {
    /// `team`.
    pub team: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ReviewRequestedWithTeam {
        0: "action" = "requested",
        1: team = required("team"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewWithId {
    /// `id`.
    pub id: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ReviewWithId {
        0: id = required("id"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewWithName {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ReviewWithName {
        0: id = required("id"),
        1: name = required("name"),
    } keep extra
}
