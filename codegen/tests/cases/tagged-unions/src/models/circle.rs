// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Circle`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`.
    pub kind: String,
    /// `radius`.
    pub radius: f64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Circle {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            radius,
            extra: Default::default(),
        }
    }
}

record! {
    Circle {
        0: kind = required("kind"),
        1: radius = required("radius"),
    } keep extra
}
