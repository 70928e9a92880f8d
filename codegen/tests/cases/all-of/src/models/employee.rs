// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Employee`.

use crate::runtime::model::{Extra, record};

/// Somebody who works here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `badge`.
    pub badge: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Employee {
        0: name = required("name"),
        1: age = optional("age"),
        2: city = optional("city"),
        3: badge = required("badge"),
    } keep extra
}
