// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Formatted`.

/// Another name for this type.
pub type FormattedType = bool;
