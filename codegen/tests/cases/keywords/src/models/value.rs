// The schema `Value`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValueModel {
    pub value: Nullable<Value>,
    pub extra: Extra,
}
record!(ValueModel { 0: [value] } keep extra);
