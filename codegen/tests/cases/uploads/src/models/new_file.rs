// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `NewFile`.

use crate::runtime;
use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::File;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewFile {
    /// What is in it.
    ///
    /// Format: `binary`.
    pub file: runtime::File,
    /// `purpose`.
    pub purpose: NewFilePurpose,
    /// `after`.
    pub after: Option<File>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl NewFile {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>, purpose: NewFilePurpose) -> Self {
        Self {
            file: file.into(),
            purpose,
            after: None,
            extra: Default::default(),
        }
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: File) -> Self {
        self.after = Some(after);
        self
    }
}

record! {
    NewFile {
        0: file = required("file"),
        1: purpose = required("purpose"),
        2: after = optional("after"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewFilePurpose {
    /// `batch`.
    Batch,
    /// `tune`.
    Tune,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    NewFilePurpose {
        Batch = "batch",
        Tune = "tune",
    } else Unknown
}
