// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Chain`.

use super::Links;

pub type Chain = (String, Links);
