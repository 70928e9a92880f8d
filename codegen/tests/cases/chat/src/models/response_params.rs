// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ResponseParams`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseParams {
    /// `input`.
    pub input: String,
    /// `stream`.
    pub stream: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ResponseParams {
    /// A value with everything that must be there.
    pub fn new(input: impl Into<String>) -> Self {
        Self {
            input: input.into(),
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
    ResponseParams {
        0: input = required("input"),
        1: stream = optional("stream"),
    } keep extra
}
