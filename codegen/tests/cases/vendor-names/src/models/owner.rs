// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Owner`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Owner {
        0: id = optional("id"),
    } keep extra
}
