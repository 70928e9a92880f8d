// The schema `Huge`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// At least -9223372036854776000.
pub type Huge = i64;
