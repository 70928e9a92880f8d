// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MapId`.

/// Names a map.
pub type MapId = String;
