// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `State`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `unknown`.
    UnknownValue,
    /// `Unknown`.
    UnknownValue2,
    /// `unknownValue`.
    UnknownValueValue,
    /// `self`.
    SelfValue,
    /// `Self`.
    SelfValue2,
    /// `type`.
    Type,
    /// `null`.
    Null,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    State {
        UnknownValue = "unknown",
        UnknownValue2 = "Unknown",
        UnknownValueValue = "unknownValue",
        SelfValue = "self",
        SelfValue2 = "Self",
        Type = "type",
        Null = "null",
    } else Unknown
}
