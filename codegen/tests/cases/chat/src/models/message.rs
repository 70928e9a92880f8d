// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Message`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `role`.
    pub role: MessageRole,
    /// `content`.
    pub content: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Message {
    /// A value with everything that must be there.
    pub fn new(role: MessageRole, content: impl Into<String>) -> Self {
        Self {
            role,
            content: content.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Message {
        0: role = required("role"),
        1: content = required("content"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageRole {
    /// `system`.
    System,
    /// `user`.
    User,
    /// `assistant`.
    Assistant,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    MessageRole {
        System = "system",
        User = "user",
        Assistant = "assistant",
    } else Unknown
}
