// The schema `Usage`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    pub total_tokens: i64,
    pub cost: Option<f64>,
    pub extra: Extra,
}
record!(Usage { 0: total_tokens, 1: [cost] } keep extra);
