// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `OnlyItself`.

use crate::runtime::model::Value;

pub type OnlyItself = Value;
