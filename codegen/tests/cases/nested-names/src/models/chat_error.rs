// The schema `ChatError`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatError {
    pub error: Option<ChatErrorDetails>,
    pub chat_error: Option<ChatErrorValue>,
    pub error_kind: Option<ChatErrorKind>,
    pub extra: Extra,
}
record!(ChatError { 0: [error], 1: [chat_error], 2: [error_kind] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatErrorDetails {
    pub code: Option<i64>,
    pub extra: Extra,
}
record!(ChatErrorDetails { 0: [code] } keep extra);

string_enum! {
    pub enum ChatErrorValue { A = "a", B = "b" } else Unknown
}

string_enum! {
    pub enum ChatErrorKind { Mine = "mine", Yours = "yours" } else Unknown
}
