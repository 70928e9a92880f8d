// The schema `Id`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::Formatted;

/// Of an event. Format: `uuid`.
pub type Id = Formatted<uuid::Uuid>;
