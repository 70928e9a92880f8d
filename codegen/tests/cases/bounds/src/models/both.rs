// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Both`.

/// At least 3. Less than 5.
pub type Both = f64;
