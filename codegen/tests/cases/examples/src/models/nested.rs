// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Nested`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// `numbers`.
    pub numbers: Option<Vec<Vec<i64>>>,
    /// `big`.
    pub big: Option<u64>,
    /// `table`.
    pub table: Option<BTreeMap<String, Vec<f64>>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Nested {
    /// A value with everything that must be there.
    pub fn new(
        numbers: impl Into<Option<Vec<Vec<i64>>>>,
        big: impl Into<Option<u64>>,
        table: impl Into<Option<BTreeMap<String, Vec<f64>>>>,
    ) -> Self {
        Self {
            numbers: numbers.into(),
            big: big.into(),
            table: table.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Nested {
        0: numbers = required("numbers"),
        1: big = required("big"),
        2: table = required("table"),
    } keep extra
}
