// The schema `EndlessTwin`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndlessTwin {
    pub two: Value,
    pub extra: Extra,
}
record!(EndlessTwin { 0: two } keep extra);
