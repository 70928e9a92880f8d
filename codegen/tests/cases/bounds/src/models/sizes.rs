// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Sizes`.

use crate::runtime::model::{Extra, Formatted, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sizes {
    /// `byte`.
    pub byte: i32,
    /// `short`.
    pub short: i32,
    /// `int`.
    pub int: i32,
    /// `long`.
    pub long: i64,
    /// `unsigned`.
    pub unsigned: i64,
    /// `natural`.
    pub natural: u64,
    /// `float`.
    pub float: f64,
    /// A multiple of 0.01. Format: `decimal`.
    pub decimal: Formatted<rust_decimal::Decimal>,
    /// Format: `date-time`. Default: `"2024-01-01T00:00:00Z"`.
    pub when: Option<Formatted<jiff::Timestamp>>,
    /// Default: `3`.
    ///
    /// Example: `4`
    pub count: Option<i64>,
    /// Format: `password`. Write only: servers do not send it.
    pub secret: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Sizes {
        0: byte = required("byte"),
        1: short = required("short"),
        2: int = required("int"),
        3: long = required("long"),
        4: unsigned = required("unsigned"),
        5: natural = required("natural"),
        6: float = required("float"),
        7: decimal = required("decimal"),
        8: when = optional("when"),
        9: count = optional("count"),
        10: secret = optional("secret"),
    } keep extra
}
