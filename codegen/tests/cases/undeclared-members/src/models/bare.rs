// The schema `Bare`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bare {
    pub left: Value,
    pub right: Value,
    pub extra: Extra,
}
record!(Bare { 0: left, 1: right } keep extra);
