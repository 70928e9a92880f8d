// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Point`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Point {
    /// A value with everything that must be there.
    pub fn new(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            extra: Default::default(),
        }
    }
}

record! {
    Point {
        0: x = required("x"),
        1: y = required("y"),
    } keep extra
}
