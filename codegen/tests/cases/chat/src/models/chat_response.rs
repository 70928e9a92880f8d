// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatResponse`.

use crate::runtime::model::{Extra, record};
use super::{Message, Usage};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatResponse {
    /// `id`.
    pub id: String,
    /// `choices`.
    pub choices: Vec<ChatResponseChoice>,
    /// `usage`.
    pub usage: Option<Usage>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatResponse {
        0: id = required("id"),
        1: choices = required("choices"),
        2: usage = optional("usage"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatResponseChoice {
    /// `message`.
    pub message: Message,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatResponseChoice {
        0: message = required("message"),
    } keep extra
}
