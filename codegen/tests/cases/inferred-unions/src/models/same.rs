// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Same`.

use crate::runtime::model::{Extra, Unknown, Value, record, union};

/// One of these shapes.
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

union! {
    Same by fit {
        First,
        Second,
    } else Unknown
}

/// First.
///
/// Its `kind` is always `same`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SameFirst {
    /// `a`.
    pub a: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    SameFirst {
        0: "kind" = "same",
        1: a = required("a"),
    } keep extra
}

/// Second.
///
/// Its `kind` is always `same`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SameSecond {
    /// `b`.
    pub b: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    SameSecond {
        0: "kind" = "same",
        1: b = required("b"),
    } keep extra
}
