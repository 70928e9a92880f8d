// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Color`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// `R`.
    pub r: i64,
    /// `G`.
    pub g: Option<i64>,
    /// `B`.
    pub b: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Color {
    /// A value with everything that must be there.
    pub fn new(r: i64) -> Self {
        Self {
            r,
            g: None,
            b: None,
            extra: Default::default(),
        }
    }

    /// Sets `G`.
    #[must_use]
    pub fn g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

record! {
    Color {
        0: r = required("R"),
        1: g = optional("G"),
        2: b = optional("B"),
    } keep extra
}
