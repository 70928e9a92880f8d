// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Text`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// Its `type` is always `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Text {
        0: "type" = "text",
    } keep extra
}
