// The schema `Same`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Same {
    /// `First`.
    First(SameFirst),
    /// `Second`.
    Second(SameSecond),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Same by fit { First, Second } else Unknown);

/// First. Its `kind` is always `same`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SameFirst {
    pub a: String,
    pub extra: Extra,
}
record!(SameFirst { 0: "kind" = "same", 1: a } keep extra);

/// Second. Its `kind` is always `same`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SameSecond {
    pub b: String,
    pub extra: Extra,
}
record!(SameSecond { 0: "kind" = "same", 1: b } keep extra);
