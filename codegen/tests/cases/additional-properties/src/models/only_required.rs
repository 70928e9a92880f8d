// The schema `OnlyRequired`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlyRequired {
    pub a: Value,
    pub b: Value,
    pub extra: Extra,
}
record!(OnlyRequired { 0: a, 1: b } keep extra);
