// The schema `Pin`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Matches `^[0-9]{4}$`.
pub type Pin = String;
