// The schema `AnimalState`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnimalState {
    pub at: Option<String>,
    pub extra: Extra,
}
record!(AnimalState { 0: [at] } keep extra);
