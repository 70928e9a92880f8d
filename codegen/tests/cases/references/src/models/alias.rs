// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Alias`.

use super::Point;

pub type Alias = Point;
