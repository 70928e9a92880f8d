// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Square`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Square {
    /// `AB`: The first two.
    Ab,
    /// `CD`.
    Cd,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Square {
        Ab = "AB",
        Cd = "CD",
    } else Unknown
}
