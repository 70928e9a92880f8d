// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Excluded`.

/// Another name for this type.
pub type Excluded = String;
