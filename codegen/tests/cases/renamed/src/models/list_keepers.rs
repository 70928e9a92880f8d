// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `listKeepers` uses.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListKeepersSort {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ListKeepersSort {
        Up = "up",
        Down = "down",
    } else Unknown
}
