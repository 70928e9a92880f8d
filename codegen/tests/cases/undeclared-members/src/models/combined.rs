// The schema `Combined`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Combined {
    pub depth: i64,
    pub left: Value,
    pub right: Value,
    pub width: Value,
    pub extra: Extra,
}
record!(Combined { 0: depth, 1: left, 2: right, 3: width } keep extra);
