// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Leaf`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Leaf {
        0: color = optional("color"),
    } keep extra
}
