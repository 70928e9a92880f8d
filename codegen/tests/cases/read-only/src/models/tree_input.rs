// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `TreeInput`.

/// Another name for this type.
pub type TreeInput = String;
