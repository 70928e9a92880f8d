// The schema `ChatStreamEvent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::ChatChunk;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatStreamEvent {
    pub data: ChatChunk,
    pub extra: Extra,
}
record!(ChatStreamEvent { 0: data } keep extra);
