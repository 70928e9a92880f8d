// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Contains`.

pub type Contains = Vec<i64>;
