// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `One`.

use super::Hit;

pub type One = Hit;
