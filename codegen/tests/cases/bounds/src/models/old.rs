// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Old`.

/// Greater than 1. At most 9.
pub type Old = i64;
