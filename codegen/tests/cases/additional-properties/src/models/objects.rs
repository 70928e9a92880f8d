// The schema `Objects`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectsValue {
    pub on: Option<bool>,
    pub extra: Extra,
}
record!(ObjectsValue { 0: [on] } keep extra);

pub type Objects = BTreeMap<String, ObjectsValue>;
