// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MaybeWind`.

use super::Wind;

pub type MaybeWind = Wind;
