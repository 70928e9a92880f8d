// The schema `FieldOfAny`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldOfAny {
    pub free: Option<BTreeMap<String, Value>>,
    pub list: Option<Vec<Value>>,
    pub extra: Extra,
}
record!(FieldOfAny { 0: [free], 1: [list] } keep extra);
