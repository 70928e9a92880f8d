// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `untilThereIsNoMore` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntilThereIsNoMoreResponse {
    /// `data`.
    pub data: Option<Vec<String>>,
    /// `last_id`.
    pub last_id: Option<String>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    UntilThereIsNoMoreResponse {
        0: data = optional("data"),
        1: last_id = optional("last_id"),
        2: has_more = optional("has_more"),
    } keep extra
}
