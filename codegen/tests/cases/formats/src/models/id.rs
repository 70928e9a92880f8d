// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Id`.

use crate::runtime::model::Formatted;

/// Of an event. Format: `uuid`.
pub type Id = Formatted<uuid::Uuid>;
