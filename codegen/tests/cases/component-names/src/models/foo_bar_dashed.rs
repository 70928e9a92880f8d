// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `foo-bar`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FooBarDashed {
    /// `a`.
    pub a: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    FooBarDashed {
        0: a = optional("a"),
    } keep extra
}
