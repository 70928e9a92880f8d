// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Kind`.

use crate::runtime::model::{Unknown, string_enum};

/// What a book is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `novel`.
    Novel,
    /// `a|b`.
    AB,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Kind {
        Novel = "novel",
        AB = "a|b",
    } else Unknown
}
