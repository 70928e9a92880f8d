// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `None`.

pub type NoneType = String;
