// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Absent`.

use crate::runtime::model::{Extra, Unknown, Value, record, string_enum, union};

/// One of these shapes.
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

union! {
    Absent by fit {
        One,
        Two,
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbsentOne {
    /// `kind`.
    pub kind: Option<AbsentOneKind>,
    /// `a`.
    pub a: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    AbsentOne {
        0: kind = optional("kind"),
        1: a = required("a"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbsentTwo {
    /// `kind`.
    pub kind: Option<AbsentTwoKind>,
    /// `b`.
    pub b: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    AbsentTwo {
        0: kind = optional("kind"),
        1: b = required("b"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbsentOneKind {
    /// `one`.
    One,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    AbsentOneKind {
        One = "one",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbsentTwoKind {
    /// `two`.
    Two,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    AbsentTwoKind {
        Two = "two",
    } else Unknown
}
