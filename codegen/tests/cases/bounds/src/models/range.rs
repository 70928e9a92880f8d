// The schema `Range`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// From 2 to 8 characters. Matches ``^[a-z`]+$``. Format: `slug`.
pub type Range = String;
