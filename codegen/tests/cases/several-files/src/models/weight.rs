// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Weight`.

/// In grams.
pub type Weight = f64;
