// The schema `no`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct No {
    /// Default: `"no"`.
    pub no: String,
    pub on: Option<bool>,
    /// `2025-10-01`. Default: `"2025-10-01"`.
    pub _2025_10_01: String,
    /// `1.5`.
    pub _1_5: Option<f64>,
    pub r#true: Option<String>,
    pub null: Option<String>,
    pub extra: Extra,
}
record!(No {
    0: no, 1: [on], 2: _2025_10_01 = "2025-10-01", 3: [_1_5 = "1.5"], 4: [r#true = "true"], 5: [null],
} keep extra);
