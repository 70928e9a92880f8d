// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Length`.

/// Exactly 1 character.
pub type Length = String;
