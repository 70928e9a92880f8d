// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `One`.

use super::Hit;

/// Another name for this type.
pub type One = Hit;
