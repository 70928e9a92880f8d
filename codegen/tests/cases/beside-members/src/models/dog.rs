// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Dog`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`.
    pub kind: String,
    /// `born`.
    pub born: Option<String>,
    /// `tricks`.
    pub tricks: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Dog {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            born: None,
            tricks: None,
            extra: Default::default(),
        }
    }

    /// Sets `born`.
    #[must_use]
    pub fn born(mut self, born: impl Into<String>) -> Self {
        self.born = Some(born.into());
        self
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }
}

record! {
    Dog {
        0: kind = required("kind"),
        1: born = optional("born"),
        2: tricks = optional("tricks"),
    } keep extra
}
