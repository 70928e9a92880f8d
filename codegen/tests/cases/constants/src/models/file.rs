// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `File`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::Only;

/// An object.
///
/// Its `object` is always `file`. Its `kind` is always `a "b" \ c`. Its `quoted"key` is always `x`. Its `version` is always `-1`. Its `final` is always `true`. Its `untyped` is always `false`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `shared`.
    pub shared: Only,
    /// Always `0.5`.
    pub ratio: f64,
    /// `nullable`.
    pub nullable: Option<FileNullable>,
    /// `optional`.
    pub optional: Option<FileOptional>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl File {
    /// A value with everything that must be there.
    pub fn new(ratio: f64, nullable: impl Into<Option<FileNullable>>) -> Self {
        Self {
            shared: Only::Only,
            ratio,
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
        3: "version" = -1,
        4: "final" = true,
        5: "untyped" = false,
        6: shared = required("shared"),
        7: ratio = required("ratio"),
        8: nullable = required("nullable"),
        9: optional = optional("optional"),
    } keep extra
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
