// The schema `Area`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Area {
    pub size: f64,
    pub name: Option<i64>,
    pub extra: Extra,
}
record!(Area { 0: size, 1: [name] } keep extra);
