// The schema `Name`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// From 1 to 8 characters. Matches `^\p{Lu}`.
pub type Name = String;
