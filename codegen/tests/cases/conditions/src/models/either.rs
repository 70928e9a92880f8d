// The schema `Either`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Either {
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: Extra,
}
record!(Either { 0: [a], 1: [b] } keep extra);
