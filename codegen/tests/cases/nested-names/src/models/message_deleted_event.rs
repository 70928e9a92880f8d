// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MessageDeletedEvent`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageDeletedEvent {
    /// `gone`.
    pub gone: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    MessageDeletedEvent {
        0: gone = required("gone"),
    } keep extra
}
