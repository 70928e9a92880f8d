// The schema `Question`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// Example: `How are you?`
    pub text: String,
    /// Default: `false`.
    pub stream: Option<bool>,
    pub extra: Extra,
}
record!(Question { 0: text, 1: [stream] } keep extra);
impl Question {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), stream: None, extra: Default::default() } }
}
setters!(Question { stream: bool = Some(stream) });
