// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Described`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Described {
    /// `hot`: Do not touch.
    Boiling,
    /// `cold`: Touch.
    Cold,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Described {
        Boiling = "hot",
        Cold = "cold",
    } else Unknown
}
