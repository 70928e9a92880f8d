// The schema `New`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Greater than 0. Less than 1.5.
pub type New = f64;
