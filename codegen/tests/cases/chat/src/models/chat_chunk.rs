// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatChunk`.

use crate::runtime::model::{Extra, record};
use super::{ChatChunkChoice, Usage};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunk {
    /// `id`.
    pub id: String,
    /// `choices`.
    pub choices: Vec<ChatChunkChoice>,
    /// `error`.
    pub error: Option<ChatChunkError>,
    /// `usage`.
    pub usage: Option<Usage>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatChunk {
        0: id = required("id"),
        1: choices = required("choices"),
        2: error = optional("error"),
        3: usage = optional("usage"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkError {
    /// `code`.
    pub code: f64,
    /// `message`.
    pub message: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatChunkError {
        0: code = required("code"),
        1: message = required("message"),
    } keep extra
}
