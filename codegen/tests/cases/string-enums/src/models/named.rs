// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Named`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Named {
    /// `a1`: Moves along diagonals.
    Bishop,
    /// `a2`: Jumps.
    Knight,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Named {
        Bishop = "a1",
        Knight = "a2",
    } else Unknown
}
