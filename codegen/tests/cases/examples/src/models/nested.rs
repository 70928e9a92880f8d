// The schema `Nested`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub numbers: Option<Vec<Vec<i64>>>,
    pub big: Option<u64>,
    pub table: Option<BTreeMap<String, Vec<f64>>>,
    pub extra: Extra,
}
record!(Nested { 0: numbers, 1: big, 2: table } keep extra);
impl Nested {
    /// A value with everything that must be there.
    pub fn new(
        numbers: impl Into<Option<Vec<Vec<i64>>>>, big: impl Into<Option<u64>>,
        table: impl Into<Option<BTreeMap<String, Vec<f64>>>>,
    ) -> Self {
        Self { numbers: numbers.into(), big: big.into(), table: table.into(), extra: Default::default() }
    }
}
