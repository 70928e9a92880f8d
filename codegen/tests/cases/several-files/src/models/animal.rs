// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Animal`.

use super::Pet;

pub type Animal = Pet;
