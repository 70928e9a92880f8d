// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Hit`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hit {
    /// `score`.
    pub score: f64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Hit {
    /// A value with everything that must be there.
    pub fn new(score: f64) -> Self {
        Self {
            score,
            extra: Default::default(),
        }
    }
}

record! {
    Hit {
        0: score = required("score"),
    } keep extra
}
