// The schema `Text`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `type` is always `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub text: String,
    pub extra: Extra,
}
record!(Text { 0: "type" = "text", 1: text } keep extra);
impl Text {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), extra: Default::default() } }
}
