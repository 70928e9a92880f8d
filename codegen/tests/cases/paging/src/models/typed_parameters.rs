// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `typedParameters` uses.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypedParametersOffset {
    /// `first`.
    First,
    /// `last`.
    Last,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    TypedParametersOffset {
        First = "first",
        Last = "last",
    } else Unknown
}
