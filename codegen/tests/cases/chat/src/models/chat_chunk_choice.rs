// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatChunkChoice`.

use crate::runtime::model::{Extra, Nullable, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoice {
    /// `index`.
    pub index: i64,
    /// `delta`.
    pub delta: ChatChunkChoiceDelta,
    /// `finish_reason`.
    pub finish_reason: Option<ChatChunkChoiceFinishReason>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatChunkChoice {
        0: index = required("index"),
        1: delta = required("delta"),
        2: finish_reason = required("finish_reason"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoiceDelta {
    /// `role`.
    pub role: Option<ChatChunkChoiceDeltaRole>,
    /// `content`.
    pub content: Nullable<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatChunkChoiceDelta {
        0: role = optional("role"),
        1: content = nullable("content"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatChunkChoiceFinishReason {
    /// `stop`.
    Stop,
    /// `length`.
    Length,
    /// `error`.
    Error,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ChatChunkChoiceFinishReason {
        Stop = "stop",
        Length = "length",
        Error = "error",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatChunkChoiceDeltaRole {
    /// `assistant`.
    Assistant,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ChatChunkChoiceDeltaRole {
        Assistant = "assistant",
    } else Unknown
}
