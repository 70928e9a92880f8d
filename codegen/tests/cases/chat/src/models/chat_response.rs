// The schema `ChatResponse`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::{Message, Usage};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatResponse {
    pub id: String,
    pub choices: Vec<ChatResponseChoice>,
    pub usage: Option<Usage>,
    pub extra: Extra,
}
record!(ChatResponse { 0: id, 1: choices, 2: [usage] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatResponseChoice {
    pub message: Message,
    pub extra: Extra,
}
record!(ChatResponseChoice { 0: message } keep extra);
