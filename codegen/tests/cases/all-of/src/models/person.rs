// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Person`.

use crate::runtime::model::{Extra, record};

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Person {
        0: name = required("name"),
        1: age = optional("age"),
    } keep extra
}
