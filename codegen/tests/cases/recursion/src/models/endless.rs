// The schema `Endless`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    pub again: Value,
    pub extra: Extra,
}
record!(Endless { 0: again } keep extra);
