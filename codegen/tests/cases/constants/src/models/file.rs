// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `File`.

use crate::runtime::model::{Extra, integer_enum, record, setters, string_enum};
use super::Only;

/// Its `object` is always `file`. Its `kind` is always `a "b" \ c`. Its `quoted"key` is always `x`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub shared: Only,
    pub version: FileVersion,
    pub nullable: Option<FileNullable>,
    pub optional: Option<FileOptional>,
    pub extra: Extra,
}
record!(File {
    0: "object" = "file", 1: "kind" = "a \"b\" \\ c", 2: "quoted\"key" = "x", 3: shared, 4: version,
    5: nullable, 6: [optional],
} keep extra);

impl File {
    /// A value with everything that must be there.
    pub fn new(version: FileVersion, nullable: impl Into<Option<FileNullable>>) -> Self {
        Self {
            shared: Only::Only, version, nullable: nullable.into(), optional: None,
            extra: Default::default(),
        }
    }
}
setters!(File { optional: FileOptional = Some(optional) });

integer_enum! {
    pub enum FileVersion { Value1 = 1 } else Unknown
}

string_enum! {
    pub enum FileNullable { Y = "y" } else Unknown
}

string_enum! {
    pub enum FileOptional { Z = "z" } else Unknown
}
