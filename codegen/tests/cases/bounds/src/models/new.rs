// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `New`.

/// Greater than 0. Less than 1.5.
pub type New = f64;
