// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Chunk`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    /// `part`.
    pub part: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Chunk {
        0: part = required("part"),
    } keep extra
}
