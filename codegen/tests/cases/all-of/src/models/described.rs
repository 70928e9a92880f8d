// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Described`.

use super::Person;

/// A person in a role of its own.
pub type Described = Person;
