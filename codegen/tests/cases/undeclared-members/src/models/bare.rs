// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Bare`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bare {
    /// `left`.
    pub left: Value,
    /// `right`.
    pub right: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Bare {
        0: left = required("left"),
        1: right = required("right"),
    } keep extra
}
