// The schema `Spot`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spot {
    pub x: f64,
    pub extra: Extra,
}
record!(Spot { 0: x } keep extra);
