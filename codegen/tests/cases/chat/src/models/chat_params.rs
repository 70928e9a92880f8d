// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatParams`.

use crate::runtime::model::{Extra, record};
use super::Message;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatParams {
    /// `model`.
    ///
    /// Example: `small`
    pub model: Option<String>,
    /// `messages`.
    pub messages: Vec<Message>,
    /// Default: `false`.
    pub stream: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ChatParams {
    /// A value with everything that must be there.
    pub fn new(messages: Vec<Message>) -> Self {
        Self {
            model: None,
            messages,
            stream: None,
            extra: Default::default(),
        }
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
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
    ChatParams {
        0: model = optional("model"),
        1: messages = required("messages"),
        2: stream = optional("stream"),
    } keep extra
}
