// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `putThing` uses.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

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

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PutThingFilterB {
    /// `x`.
    X,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PutThingFilterB {
        X = "x",
    } else Unknown
}
