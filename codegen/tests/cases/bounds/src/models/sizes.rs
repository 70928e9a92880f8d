// The schema `Sizes`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sizes {
    pub byte: i32,
    pub short: i32,
    pub int: i32,
    pub long: i64,
    pub unsigned: i64,
    pub natural: u64,
    pub float: f64,
    /// A multiple of 0.01.
    pub decimal: Formatted<rust_decimal::Decimal>,
    /// Default: `"2024-01-01T00:00:00Z"`.
    pub when: Option<Formatted<jiff::Timestamp>>,
    /// Default: `3`. Example: `4`
    pub count: Option<i64>,
    /// Format: `password`. Write only: servers do not send it.
    pub secret: Option<String>,
    pub extra: Extra,
}
record!(Sizes {
    0: byte, 1: short, 2: int, 3: long, 4: unsigned, 5: natural, 6: float, 7: decimal, 8: [when], 9: [count],
    10: [secret],
} keep extra);
