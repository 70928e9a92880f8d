// The schema `ChatChunkChoice`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoice {
    pub index: i64,
    pub delta: ChatChunkChoiceDelta,
    pub finish_reason: Option<ChatChunkChoiceFinishReason>,
    pub extra: Extra,
}
record!(ChatChunkChoice { 0: index, 1: delta, 2: finish_reason } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoiceDelta {
    pub role: Option<ChatChunkChoiceDeltaRole>,
    pub content: Nullable<String>,
    pub extra: Extra,
}
record!(ChatChunkChoiceDelta { 0: [role], 1: [content] } keep extra);

string_enum! {
    pub enum ChatChunkChoiceFinishReason { Stop = "stop", Length = "length", Error = "error" } else Unknown
}

string_enum! {
    pub enum ChatChunkChoiceDeltaRole { Assistant = "assistant" } else Unknown
}
