// The schema `Same`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::Formatted;

pub type Same = Formatted<uuid::Uuid>;
