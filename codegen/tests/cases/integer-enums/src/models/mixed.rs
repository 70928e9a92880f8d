// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Mixed`.

use crate::runtime::model::{Unknown, Value, integer_enum, string_enum, union};

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `auto`.
    Auto(MixedAuto),
    /// `1`.
    Value1(Mixed1),
    /// `Boolean`.
    Boolean(bool),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    Mixed by fit {
        Auto,
        Value1,
        Boolean,
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedAuto {
    /// `auto`.
    Auto,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    MixedAuto {
        Auto = "auto",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed1 {
    /// `1`.
    Value1,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Mixed1 {
        Value1 = 1,
    } else Unknown
}
