// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Contains`.

/// Another name for this type.
pub type Contains = Vec<i64>;
