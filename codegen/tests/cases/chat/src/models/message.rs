// The schema `Message`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub role: MessageRole,
    pub content: String,
    pub extra: Extra,
}
record!(Message { 0: role, 1: content } keep extra);
impl Message {
    /// A value with everything that must be there.
    pub fn new(role: MessageRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), extra: Default::default() }
    }
}

string_enum! {
    pub enum MessageRole { System = "system", User = "user", Assistant = "assistant" } else Unknown
}
