// The schema `Old`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Greater than 1. At most 9.
pub type Old = i64;
