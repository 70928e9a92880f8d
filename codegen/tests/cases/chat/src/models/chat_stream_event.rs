// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatStreamEvent`.

use crate::runtime::model::{Extra, record};
use super::ChatChunk;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatStreamEvent {
    /// `data`.
    pub data: ChatChunk,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatStreamEvent {
        0: data = required("data"),
    } keep extra
}
