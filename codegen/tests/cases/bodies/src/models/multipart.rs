// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `multipart` uses.

use crate::runtime;
use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartBody {
    /// Format: `binary`.
    pub file: Option<runtime::File>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl MultipartBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<runtime::File>) -> Self {
        self.file = Some(file.into());
        self
    }
}

record! {
    MultipartBody {
        0: file = optional("file"),
    } keep extra
}
