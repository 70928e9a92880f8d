// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Conflict`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Conflict {
        0: id = optional("id"),
    } keep extra
}
