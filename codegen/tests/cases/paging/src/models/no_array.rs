// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `noArray` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoArrayResponse {
    /// `data`.
    pub data: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    NoArrayResponse {
        0: data = optional("data"),
    } keep extra
}
