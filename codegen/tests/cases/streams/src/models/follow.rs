// What only the operation `follow` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};
use super::{Answer, Chunk};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FollowResponse {
    /// Where `event` is `begun`.
    Begun(FollowResponseBegun),
    /// Where `event` is `ended`.
    Ended(FollowResponseEnded),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(FollowResponse by "event" { Begun = "begun", Ended = "ended" } else Unknown);

/// Its `event` is always `begun`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowResponseBegun {
    pub data: Chunk,
    pub extra: Extra,
}
record!(FollowResponseBegun { 0: "event" = "begun", 1: data } keep extra);

/// Its `event` is always `ended`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowResponseEnded {
    pub data: Answer,
    pub extra: Extra,
}
record!(FollowResponseEnded { 0: "event" = "ended", 1: data } keep extra);
