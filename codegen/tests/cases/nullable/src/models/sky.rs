// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Sky`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sky {
    /// `clear`.
    Clear,
    /// `overcast`.
    Overcast,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Sky {
        Clear = "clear",
        Overcast = "overcast",
    } else Unknown
}
