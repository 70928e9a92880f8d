// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Blurred`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Blurred {
    /// `id`.
    pub id: Option<String>,
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Blurred {
        0: id = optional("id"),
        1: a = optional("a"),
        2: b = optional("b"),
    } keep extra
}
