// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Base64`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base64Model {
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Base64Model {
        0: size = optional("size"),
    } keep extra
}
