// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `i64`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct I64 {
    /// `a`.
    pub a: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    I64 {
        0: a = optional("a"),
    } keep extra
}
