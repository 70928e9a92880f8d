// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Nothing`.

use super::Dog;

pub type Nothing = Dog;
