// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `parameters` uses.

use crate::runtime;
use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParametersBody {
    /// Format: `binary`.
    pub file: runtime::File,
    /// `alt`.
    ///
    /// Example: `A cover`
    pub alt: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ParametersBody {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>) -> Self {
        Self {
            file: file.into(),
            alt: None,
            extra: Default::default(),
        }
    }

    /// Sets `alt`.
    #[must_use]
    pub fn alt(mut self, alt: impl Into<String>) -> Self {
        self.alt = Some(alt.into());
        self
    }
}

record! {
    ParametersBody {
        0: file = required("file"),
        1: alt = optional("alt"),
    } keep extra
}
