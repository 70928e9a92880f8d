// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `encodedForm` uses.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncodedFormBody {
    /// `metadata`.
    pub metadata: BTreeMap<String, String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `callback`.
    pub callback: Option<String>,
    /// `odd`.
    pub odd: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl EncodedFormBody {
    /// A value with everything that must be there.
    pub fn new(metadata: BTreeMap<String, String>) -> Self {
        Self {
            metadata,
            tags: None,
            callback: None,
            odd: None,
            extra: Default::default(),
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `callback`.
    #[must_use]
    pub fn callback(mut self, callback: impl Into<String>) -> Self {
        self.callback = Some(callback.into());
        self
    }

    /// Sets `odd`.
    #[must_use]
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }
}

record! {
    EncodedFormBody {
        0: metadata = required("metadata"),
        1: tags = optional("tags"),
        2: callback = optional("callback"),
        3: odd = optional("odd"),
    } keep extra
}
