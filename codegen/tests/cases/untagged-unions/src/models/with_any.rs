// The schema `WithAny`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::Value;

pub type WithAny = Value;
