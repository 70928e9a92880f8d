// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatError`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatError {
    /// `error`.
    pub error: Option<ChatErrorDetails>,
    /// `chat_error`.
    pub chat_error: Option<ChatErrorValue>,
    /// `error_kind`.
    pub error_kind: Option<ChatErrorKind>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatError {
        0: error = optional("error"),
        1: chat_error = optional("chat_error"),
        2: error_kind = optional("error_kind"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatErrorDetails {
    /// `code`.
    pub code: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatErrorDetails {
        0: code = optional("code"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatErrorValue {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ChatErrorValue {
        A = "a",
        B = "b",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatErrorKind {
    /// `mine`.
    Mine,
    /// `yours`.
    Yours,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ChatErrorKind {
        Mine = "mine",
        Yours = "yours",
    } else Unknown
}
