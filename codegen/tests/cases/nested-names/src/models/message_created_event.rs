// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MessageCreatedEvent`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreatedEvent {
    /// `at`.
    pub at: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    MessageCreatedEvent {
        0: at = required("at"),
    } keep extra
}
