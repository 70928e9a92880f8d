// What only the operation `parameters` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParametersBody {
    /// Format: `binary`.
    pub file: runtime::File,
    /// Example: `A cover`
    pub alt: Option<String>,
    pub extra: Extra,
}
record!(ParametersBody { 0: file, 1: [alt] } keep extra);
impl ParametersBody {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>) -> Self {
        Self { file: file.into(), alt: None, extra: Default::default() }
    }
}
setters!(ParametersBody { alt: impl Into<String> = Some(alt.into()) });
