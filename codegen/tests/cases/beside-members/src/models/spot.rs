// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Spot`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spot {
    /// `x`.
    pub x: f64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Spot {
        0: x = required("x"),
    } keep extra
}
