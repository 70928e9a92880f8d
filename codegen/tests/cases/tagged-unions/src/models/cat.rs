// The schema `Cat`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
    pub extra: Extra,
}
record!(Cat { 0: [lives] } keep extra);
