// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MaybeWind`.

use super::Wind;

/// Another name for this type.
pub type MaybeWind = Wind;
