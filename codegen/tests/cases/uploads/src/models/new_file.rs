// The schema `NewFile`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::File;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewFile {
    /// What is in it. Format: `binary`.
    pub file: runtime::File,
    pub purpose: NewFilePurpose,
    pub after: Option<File>,
    pub extra: Extra,
}
record!(NewFile { 0: file, 1: purpose, 2: [after] } keep extra);
impl NewFile {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>, purpose: NewFilePurpose) -> Self {
        Self { file: file.into(), purpose, after: None, extra: Default::default() }
    }
}
setters!(NewFile { after: File = Some(after) });

string_enum! {
    pub enum NewFilePurpose { Batch = "batch", Tune = "tune" } else Unknown
}
