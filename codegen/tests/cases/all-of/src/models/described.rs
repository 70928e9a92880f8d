// The schema `Described`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

/// A person in a role of its own.
pub type Described = super::Person;
