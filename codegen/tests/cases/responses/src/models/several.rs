// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `several` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeveralResponse {
    /// `inline`.
    pub inline: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    SeveralResponse {
        0: inline = optional("inline"),
    } keep extra
}
