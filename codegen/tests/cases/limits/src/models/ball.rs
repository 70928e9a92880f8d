// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Ball`.

use crate::runtime::model::{Extra, limits, record};

/// An object.
///
/// Its `kind` is always `ball`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ball {
    /// At most 1.
    pub size: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Ball {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
}

record! {
    Ball {
        0: "kind" = "ball",
        1: size = optional("size"),
    } keep extra
}

limits! {
    Ball [
        member("size", &[maximum(1.0)]),
    ]
}
