// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Cat`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// `born`.
    pub born: Option<String>,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Cat {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            born: None,
            lives: None,
            extra: Default::default(),
        }
    }

    /// Sets `born`.
    #[must_use]
    pub fn born(mut self, born: impl Into<String>) -> Self {
        self.born = Some(born.into());
        self
    }

    /// Sets `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

record! {
    Cat {
        0: kind = required("kind"),
        1: born = optional("born"),
        2: lives = optional("lives"),
    } keep extra
}
