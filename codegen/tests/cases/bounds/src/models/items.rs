// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Items`.

/// At least 1 item. No item twice.
pub type Items = Vec<String>;
