// What only the operation `twoArrays` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwoArraysResponse {
    pub next: Option<String>,
    pub ones: Option<Vec<String>>,
    pub others: Option<Vec<String>>,
    pub extra: Extra,
}
record!(TwoArraysResponse { 0: [next], 1: [ones], 2: [others] } keep extra);
