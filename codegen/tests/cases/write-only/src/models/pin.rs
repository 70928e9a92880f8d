// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pin`.

/// Matches `^[0-9]{4}$`.
pub type Pin = String;
