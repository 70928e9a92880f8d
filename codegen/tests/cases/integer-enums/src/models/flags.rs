// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Flags`.

/// Another name for this type.
///
/// Always `true`.
pub type Flags = bool;
