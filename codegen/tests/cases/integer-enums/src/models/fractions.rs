// The schema `Fractions`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// One of `0.5`, `1.5`.
pub type Fractions = f64;
