// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Bone`.

use crate::runtime::model::{Extra, limits, record};

/// An object.
///
/// Its `kind` is always `bone`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bone {
    /// At most 2.
    pub size: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Bone {
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
    Bone {
        0: "kind" = "bone",
        1: size = optional("size"),
    } keep extra
}

limits! {
    Bone [
        member("size", &[maximum(2.0)]),
    ]
}
