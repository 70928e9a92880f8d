// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Kind`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `oak`.
    Oak,
    /// `elm`.
    Elm,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Kind {
        Oak = "oak",
        Elm = "elm",
    } else Unknown
}
