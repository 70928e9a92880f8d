// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Endless`.

use crate::runtime::model::Value;

pub type Endless = Value;
