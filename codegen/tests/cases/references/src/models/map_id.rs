// The schema `MapId`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Names a map.
pub type MapId = String;
