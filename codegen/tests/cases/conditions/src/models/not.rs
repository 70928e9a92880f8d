// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Not`.

use crate::runtime::model::{Extra, Nullable, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// `a`.
    pub a: Nullable<Value>,
    /// `b`.
    pub b: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Not {
        0: a = nullable("a"),
        1: b = optional("b"),
    } keep extra
}
