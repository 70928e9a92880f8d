// The schema `Items`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// At least 1 item. No item twice.
pub type Items = Vec<String>;
