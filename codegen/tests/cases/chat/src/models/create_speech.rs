// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `createSpeech` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpeechBody {
    /// `text`.
    pub text: String,
    /// `stream`.
    pub stream: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateSpeechBody {
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
    CreateSpeechBody {
        0: text = required("text"),
        1: stream = optional("stream"),
    } keep extra
}
