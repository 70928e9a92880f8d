// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `a/b~c%d`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ABCD {
    /// `a/b`.
    pub a_b: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ABCD {
        0: a_b = optional("a/b"),
    } keep extra
}
