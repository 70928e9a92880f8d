// The schema `ResponseDone`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `type` is always `response.completed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDone {
    pub text: String,
    pub extra: Extra,
}
record!(ResponseDone { 0: "type" = "response.completed", 1: text } keep extra);
