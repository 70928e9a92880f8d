// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ResponseDelta`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// Its `type` is always `response.output_text.delta`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDelta {
    /// `delta`.
    pub delta: String,
    /// `sequence_number`.
    pub sequence_number: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ResponseDelta {
        0: "type" = "response.output_text.delta",
        1: delta = required("delta"),
        2: sequence_number = required("sequence_number"),
    } keep extra
}
