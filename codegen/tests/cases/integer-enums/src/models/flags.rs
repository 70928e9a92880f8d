// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Flags`.

/// Always `true`.
pub type Flags = bool;
