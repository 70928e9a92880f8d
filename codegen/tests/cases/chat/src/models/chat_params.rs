// The schema `ChatParams`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::Message;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatParams {
    /// Example: `small`
    pub model: Option<String>,
    pub messages: Vec<Message>,
    /// Default: `false`.
    pub stream: Option<bool>,
    pub extra: Extra,
}
record!(ChatParams { 0: [model], 1: messages, 2: [stream] } keep extra);
impl ChatParams {
    /// A value with everything that must be there.
    pub fn new(messages: Vec<Message>) -> Self {
        Self { model: None, messages, stream: None, extra: Default::default() }
    }
}
setters!(ChatParams { model: impl Into<String> = Some(model.into()), stream: bool = Some(stream) });
