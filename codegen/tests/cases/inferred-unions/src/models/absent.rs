// The schema `Absent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, string_enum, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Absent {
    /// `one`.
    One(AbsentOne),
    /// `two`.
    Two(AbsentTwo),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Absent by fit { One, Two } else Unknown);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbsentOne {
    pub kind: Option<AbsentOneKind>,
    pub a: String,
    pub extra: Extra,
}
record!(AbsentOne { 0: [kind], 1: a } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbsentTwo {
    pub kind: Option<AbsentTwoKind>,
    pub b: String,
    pub extra: Extra,
}
record!(AbsentTwo { 0: [kind], 1: b } keep extra);

string_enum! {
    pub enum AbsentOneKind { One = "one" } else Unknown
}

string_enum! {
    pub enum AbsentTwoKind { Two = "two" } else Unknown
}
