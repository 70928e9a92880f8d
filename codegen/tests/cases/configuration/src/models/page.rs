// The schema `Page`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub things: Vec<String>,
    pub count: Option<i64>,
    pub next: Option<String>,
    pub extra: Extra,
}
record!(Page { 0: things, 1: [count], 2: [next] } keep extra);
