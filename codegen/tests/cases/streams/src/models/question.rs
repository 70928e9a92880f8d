// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Question`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// `text`.
    ///
    /// Example: `How are you?`
    pub text: String,
    /// Default: `false`.
    pub stream: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Question {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            stream: None,
            extra: Default::default(),
        }
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

record! {
    Question {
        0: text = required("text"),
        1: stream = optional("stream"),
    } keep extra
}
