// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Fractions`.

pub type Fractions = f64;
