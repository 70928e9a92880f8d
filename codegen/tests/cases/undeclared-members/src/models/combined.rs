// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Combined`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Combined {
    /// `depth`.
    pub depth: i64,
    /// `left`.
    pub left: Value,
    /// `right`.
    pub right: Value,
    /// `width`.
    pub width: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Combined {
        0: depth = required("depth"),
        1: left = required("left"),
        2: right = required("right"),
        3: width = required("width"),
    } keep extra
}
