// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Text`.

pub type Text = String;
