// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Fractions`.

/// Another name for this type.
pub type Fractions = f64;
