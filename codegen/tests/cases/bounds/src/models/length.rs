// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Length`.

/// Another name for this type.
///
/// Exactly 1 character.
pub type Length = String;
