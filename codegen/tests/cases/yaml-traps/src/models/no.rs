// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `no`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct No {
    /// Default: `"no"`.
    pub no: String,
    /// `on`.
    pub on: Option<bool>,
    /// `2025-10-01`.
    ///
    /// Default: `"2025-10-01"`.
    pub _2025_10_01: String,
    /// `1.5`.
    pub _1_5: Option<f64>,
    /// `true`.
    pub r#true: Option<String>,
    /// `null`.
    pub null: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    No {
        0: no = required("no"),
        1: on = optional("on"),
        2: _2025_10_01 = required("2025-10-01"),
        3: _1_5 = optional("1.5"),
        4: r#true = optional("true"),
        5: null = optional("null"),
    } keep extra
}
