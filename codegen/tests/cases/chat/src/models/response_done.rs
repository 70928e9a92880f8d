// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ResponseDone`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// Its `type` is always `response.completed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDone {
    /// `text`.
    pub text: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ResponseDone {
        0: "type" = "response.completed",
        1: text = required("text"),
    } keep extra
}
