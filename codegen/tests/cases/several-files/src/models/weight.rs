// The schema `Weight`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// In grams.
pub type Weight = f64;
