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
    pub y: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Point {
    /// A value with everything that must be there.
    pub fn new(x: f64) -> Self {
        Self {
            x,
            y: None,
            extra: Default::default(),
        }
    }

    /// Sets `y`.
    #[must_use]
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

record! {
    Point {
        0: x = required("x"),
        1: y = optional("y"),
    } keep extra
}
