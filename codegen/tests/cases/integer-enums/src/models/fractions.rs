// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Fractions`.

/// One of `0.5`, `1.5`.
pub type Fractions = f64;
