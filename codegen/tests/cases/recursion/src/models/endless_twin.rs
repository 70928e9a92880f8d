// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `EndlessTwin`.

use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndlessTwin {
    pub two: Value,
    pub extra: Extra,
}
record!(EndlessTwin { 0: two } keep extra);
