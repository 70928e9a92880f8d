// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Error`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `a`.
    pub a: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Error {
        0: a = optional("a"),
    } keep extra
}
