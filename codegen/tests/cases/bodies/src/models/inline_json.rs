// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `inlineJson` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineJsonBody {
    /// `text`.
    pub text: String,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl InlineJsonBody {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tags: None,
            extra: Default::default(),
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    InlineJsonBody {
        0: text = required("text"),
        1: tags = optional("tags"),
    } keep extra
}
