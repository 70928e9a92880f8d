// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Flags`.

pub type Flags = bool;
