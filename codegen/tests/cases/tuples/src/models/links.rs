// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Links`.

use crate::runtime::model::{Extra, record};
use super::Chain;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// `next`.
    pub next: Option<Box<Chain>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Links {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: Chain) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

record! {
    Links {
        0: next = optional("next"),
    } keep extra
}
