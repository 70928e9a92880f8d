// The schema `TooLarge`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Always `18446744073709551615`.
pub type TooLarge = u64;
