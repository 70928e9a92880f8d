// The schema `Both`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// At least 3. Less than 5.
pub type Both = f64;
