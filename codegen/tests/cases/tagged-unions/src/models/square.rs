// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Square`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `kind`.
    pub kind: String,
    /// `side`.
    pub side: f64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Square {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self {
            kind: kind.into(),
            side,
            extra: Default::default(),
        }
    }
}

record! {
    Square {
        0: kind = required("kind"),
        1: side = required("side"),
    } keep extra
}
