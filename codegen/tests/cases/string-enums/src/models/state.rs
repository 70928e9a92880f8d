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
    UnknownCapital,
    /// `unknownValue`.
    UnknownValueCamel,
    /// `self`.
    SelfValue,
    /// `Self`.
    SelfCapital,
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
        UnknownCapital = "Unknown",
        UnknownValueCamel = "unknownValue",
        SelfValue = "self",
        SelfCapital = "Self",
        Type = "type",
        Null = "null",
    } else Unknown
}
