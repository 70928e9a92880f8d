// The schema `Point`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// Longitude and latitude.
pub type Point = (f64, f64);
