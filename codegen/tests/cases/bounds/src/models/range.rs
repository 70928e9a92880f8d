// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Range`.

/// From 2 to 8 characters. Matches ``^[a-z`]+$``. Format: `slug`.
pub type Range = String;
