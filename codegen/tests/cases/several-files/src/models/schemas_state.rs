// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `schemas state`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemasState {
    /// `idle`.
    Idle,
    /// `busy`.
    Busy,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    SchemasState {
        Idle = "idle",
        Busy = "busy",
    } else Unknown
}
