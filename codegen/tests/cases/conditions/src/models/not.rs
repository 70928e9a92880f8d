// The schema `Not`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Not {
    pub a: Nullable<Value>,
    pub b: Option<String>,
    pub extra: Extra,
}
record!(Not { 0: [a], 1: [b] } keep extra);
