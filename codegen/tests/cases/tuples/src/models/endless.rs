// The schema `Endless`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::Value;

pub type Endless = Value;
