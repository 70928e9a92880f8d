// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Strict`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Strict {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: i64,
    /// `city`.
    pub city: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Strict {
        0: name = required("name"),
        1: age = required("age"),
        2: city = required("city"),
    } keep extra
}
