// The schema `Length`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Exactly 1 character.
pub type Length = String;
