// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Odd/name here`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OddNameHere {
    /// `odd`.
    pub odd: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl OddNameHere {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `odd`.
    #[must_use]
    pub fn odd(mut self, odd: bool) -> Self {
        self.odd = Some(odd);
        self
    }
}

record! {
    OddNameHere {
        0: odd = optional("odd"),
    } keep extra
}
