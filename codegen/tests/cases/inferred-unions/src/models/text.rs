// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Text`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// Its `type` is always `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// `text`.
    pub text: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Text {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Text {
        0: "type" = "text",
        1: text = required("text"),
    } keep extra
}
