// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Objects`.

use crate::runtime::model::Value;

/// One of `{"a":1}`, `[2]`.
pub type Objects = Value;
