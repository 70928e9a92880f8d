// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Tick`.

/// Another name for this type.
pub type Tick = i64;
