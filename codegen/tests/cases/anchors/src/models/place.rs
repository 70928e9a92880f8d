// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Place`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// `town`.
    pub town: Option<PlaceTown>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Place {
        0: town = optional("town"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaceTown {
    /// `Rome`.
    Rome,
    /// `Oslo`.
    Oslo,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PlaceTown {
        Rome = "Rome",
        Oslo = "Oslo",
    } else Unknown
}
