// What only the operation `multipart` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartBody {
    /// Format: `binary`.
    pub file: Option<runtime::File>,
    pub extra: Extra,
}
record!(MultipartBody { 0: [file] } keep extra);
impl MultipartBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(MultipartBody { file: impl Into<runtime::File> = Some(file.into()) });
