// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Usage`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// `total_tokens`.
    pub total_tokens: i64,
    /// `cost`.
    pub cost: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Usage {
        0: total_tokens = required("total_tokens"),
        1: cost = optional("cost"),
    } keep extra
}
