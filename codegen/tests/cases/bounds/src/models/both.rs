// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Both`.

/// Another name for this type.
///
/// At least 3. Less than 5.
pub type Both = f64;
