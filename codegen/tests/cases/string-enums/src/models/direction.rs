// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Direction`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `asc`.
    Asc,
    /// `ASC`.
    AscUpper,
    /// `Asc`.
    AscCapital,
    /// `desc`.
    Desc,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Direction {
        Asc = "asc",
        AscUpper = "ASC",
        AscCapital = "Asc",
        Desc = "desc",
    } else Unknown
}
