// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Chain`.

use super::Links;

/// Another name for this type.
pub type Chain = (String, Links);
