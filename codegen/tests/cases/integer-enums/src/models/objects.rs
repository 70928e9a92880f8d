// The schema `Objects`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::Value;

/// One of `{"a":1}`, `[2]`.
pub type Objects = Value;
