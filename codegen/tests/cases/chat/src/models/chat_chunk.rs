// The schema `ChatChunk`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::{ChatChunkChoice, Usage};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunk {
    pub id: String,
    pub choices: Vec<ChatChunkChoice>,
    pub error: Option<ChatChunkError>,
    pub usage: Option<Usage>,
    pub extra: Extra,
}
record!(ChatChunk { 0: id, 1: choices, 2: [error], 3: [usage] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkError {
    pub code: f64,
    pub message: String,
    pub extra: Extra,
}
record!(ChatChunkError { 0: code, 1: message } keep extra);
