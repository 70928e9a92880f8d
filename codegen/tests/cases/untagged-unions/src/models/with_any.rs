// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `WithAny`.

use crate::runtime::model::Value;

pub type WithAny = Value;
