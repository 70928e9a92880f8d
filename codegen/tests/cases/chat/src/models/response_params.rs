// The schema `ResponseParams`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseParams {
    pub input: String,
    pub stream: Option<bool>,
    pub extra: Extra,
}
record!(ResponseParams { 0: input, 1: [stream] } keep extra);
impl ResponseParams {
    /// A value with everything that must be there.
    pub fn new(input: impl Into<String>) -> Self {
        Self { input: input.into(), stream: None, extra: Default::default() }
    }
}
setters!(ResponseParams { stream: bool = Some(stream) });
