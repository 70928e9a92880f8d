// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `OnlyRequired`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlyRequired {
    /// `a`.
    pub a: Value,
    /// `b`.
    pub b: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    OnlyRequired {
        0: a = required("a"),
        1: b = required("b"),
    } keep extra
}
