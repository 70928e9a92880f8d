// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `createTranscription` uses.

use crate::runtime;
use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTranscriptionBody {
    /// Format: `binary`.
    pub file: runtime::File,
    /// `language`.
    pub language: Option<String>,
    /// `stream`.
    pub stream: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateTranscriptionBody {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>) -> Self {
        Self {
            file: file.into(),
            language: None,
            stream: None,
            extra: Default::default(),
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

record! {
    CreateTranscriptionBody {
        0: file = required("file"),
        1: language = optional("language"),
        2: stream = optional("stream"),
    } keep extra
}
