// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Note`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `text`.
    pub text: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Note {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Note {
        0: text = required("text"),
    } keep extra
}
