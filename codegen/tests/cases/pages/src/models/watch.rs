// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `watch` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchBody {
    /// `stream`.
    pub stream: Option<bool>,
    /// `topic`.
    ///
    /// Example: `books`
    pub topic: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl WatchBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }
}

record! {
    WatchBody {
        0: stream = optional("stream"),
        1: topic = optional("topic"),
    } keep extra
}
