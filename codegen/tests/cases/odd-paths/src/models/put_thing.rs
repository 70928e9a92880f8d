// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `putThing` uses.

use crate::runtime::model::{Extra, record};
use super::GetThingFilterA;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingFilter {
    /// `b`.
    pub b: Option<PutThingFilterB>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl PutThingFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: PutThingFilterB) -> Self {
        self.b = Some(b);
        self
    }
}

record! {
    PutThingFilter {
        0: b = optional("b"),
    } keep extra
}

/// Another name for this type.
pub type PutThingFilterB = GetThingFilterA;
