// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `inlineError` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineErrorUnprocessableEntity {
    /// `field`.
    pub field: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    InlineErrorUnprocessableEntity {
        0: field = optional("field"),
    } keep extra
}
