// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Either`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Either {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Either {
        0: a = optional("a"),
        1: b = optional("b"),
    } keep extra
}
