// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `File`.

use crate::runtime::model::{Extra, Unknown, integer_enum, record, string_enum};
use super::Only;

/// An object.
///
/// Its `object` is always `file`. Its `kind` is always `a "b" \ c`. Its `quoted"key` is always `x`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `shared`.
    pub shared: Only,
    /// `version`.
    pub version: FileVersion,
    /// `nullable`.
    pub nullable: Option<FileNullable>,
    /// `optional`.
    pub optional: Option<FileOptional>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl File {
    /// A value with everything that must be there.
    pub fn new(version: FileVersion, nullable: impl Into<Option<FileNullable>>) -> Self {
        Self {
            shared: Only::Only,
            version,
            nullable: nullable.into(),
            optional: None,
            extra: Default::default(),
        }
    }

    /// Sets `optional`.
    #[must_use]
    pub fn optional(mut self, optional: FileOptional) -> Self {
        self.optional = Some(optional);
        self
    }
}

record! {
    File {
        0: "object" = "file",
        1: "kind" = "a \"b\" \\ c",
        2: "quoted\"key" = "x",
        3: shared = required("shared"),
        4: version = required("version"),
        5: nullable = required("nullable"),
        6: optional = optional("optional"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileVersion {
    /// `1`.
    Value1,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    FileVersion {
        Value1 = 1,
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileNullable {
    /// `y`.
    Y,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    FileNullable {
        Y = "y",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileOptional {
    /// `z`.
    Z,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    FileOptional {
        Z = "z",
    } else Unknown
}
