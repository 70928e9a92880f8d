// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ChatError`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatError {
    /// `error`.
    pub error: ChatErrorDetails,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatError {
        0: error = required("error"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatErrorDetails {
    /// `code`.
    pub code: Option<i64>,
    /// `message`.
    pub message: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ChatErrorDetails {
        0: code = optional("code"),
        1: message = required("message"),
    } keep extra
}
