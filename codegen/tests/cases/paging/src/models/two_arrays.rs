// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `twoArrays` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwoArraysResponse {
    /// `next`.
    pub next: Option<String>,
    /// `ones`.
    pub ones: Option<Vec<String>>,
    /// `others`.
    pub others: Option<Vec<String>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    TwoArraysResponse {
        0: next = optional("next"),
        1: ones = optional("ones"),
        2: others = optional("others"),
    } keep extra
}
