// The schema `Flags`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Always `true`.
pub type Flags = bool;
