// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MaybeSky`.

use super::Sky;

pub type MaybeSky = Sky;
