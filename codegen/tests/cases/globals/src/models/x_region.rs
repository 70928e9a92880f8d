// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `X-Region`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XRegion {
    /// `eu`.
    Eu,
    /// `us`.
    Us,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    XRegion {
        Eu = "eu",
        Us = "us",
    } else Unknown
}
