// The schema `ChatError`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatError {
    pub error: ChatErrorDetails,
    pub extra: Extra,
}
record!(ChatError { 0: error } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatErrorDetails {
    pub code: Option<i64>,
    pub message: String,
    pub extra: Extra,
}
record!(ChatErrorDetails { 0: [code], 1: message } keep extra);
