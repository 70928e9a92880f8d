// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Huge`.

/// At least -9223372036854776000.
pub type Huge = i64;
