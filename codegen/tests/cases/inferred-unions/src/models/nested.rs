// The schema `Nested`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};
use super::Part;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// Where `type` is `text` or `png` or `jpeg` or `pause`.
    Part(Part),
    /// Where `type` is `stop`.
    Stop(NestedStop),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Nested by "type" { Part = "text" | "png" | "jpeg" | "pause", Stop = "stop" } else Unknown);

/// Stop. Its `type` is always `stop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedStop {
    pub extra: Extra,
}
record!(NestedStop { 0: "type" = "stop" } keep extra);
