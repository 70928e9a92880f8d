// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Same`.

use crate::runtime::model::Formatted;

pub type Same = Formatted<uuid::Uuid>;
