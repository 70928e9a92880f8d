// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `EnumOrText`.

use crate::runtime::model::{Unknown, Value, string_enum, union};
use super::Hit;

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnumOrText {
    /// `Keyword`.
    Keyword(EnumOrTextKeyword),
    /// `Hit`.
    Hit(Hit),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    EnumOrText by fit {
        Keyword,
        Hit,
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumOrTextKeyword {
    /// `auto`.
    Auto,
    /// `none`.
    None,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    EnumOrTextKeyword {
        Auto = "auto",
        None = "none",
    } else Unknown
}
