// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Point`.

use crate::runtime::model::{Extra, record};

/// A point.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// `x`.
    pub x: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Point {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }
}

record! {
    Point {
        0: x = optional("x"),
    } keep extra
}
