// The schema `i64`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct I64 {
    pub a: Option<i64>,
    pub extra: Extra,
}
record!(I64 { 0: [a] } keep extra);
