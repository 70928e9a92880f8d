// The schema `File`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::Only;

/// Its `object` is always `file`. Its `kind` is always `a "b" \ c`. Its `quoted"key` is always `x`. Its `version` is always `-1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub shared: Only,
    /// Whether it is done. Always `true`.
    pub r#final: bool,
    /// Always `false`.
    pub untyped: bool,
    /// Always `0.5`.
    pub ratio: f64,
    pub nullable: Option<FileNullable>,
    pub optional: Option<FileOptional>,
    pub extra: Extra,
}
record!(File {
    0: "object" = "file", 1: "kind" = "a \"b\" \\ c", 2: "quoted\"key" = "x", 3: "version" = -1, 4: shared,
    5: r#final = "final", 6: untyped, 7: ratio, 8: nullable, 9: [optional],
} keep extra);
impl File {
    /// A value with everything that must be there.
    pub fn new(ratio: f64, nullable: impl Into<Option<FileNullable>>) -> Self {
        Self {
            shared: Only::Only, r#final: true, untyped: false, ratio, nullable: nullable.into(), optional: None,
            extra: Default::default(),
        }
    }
}
setters!(File { optional: FileOptional = Some(optional) });

string_enum! {
    pub enum FileNullable { Y = "y" } else Unknown
}

string_enum! {
    pub enum FileOptional { Z = "z" } else Unknown
}
