// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `TooLarge`.

/// Always `18446744073709551615`.
pub type TooLarge = u64;
