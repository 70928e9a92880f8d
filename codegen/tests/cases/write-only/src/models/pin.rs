// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pin`.

/// Another name for this type.
///
/// Matches `^[0-9]{4}$`.
pub type Pin = String;
