// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Deep`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `badge`.
    pub badge: String,
    /// `deep`.
    pub deep: Option<bool>,
    /// `deeper`.
    pub deeper: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Deep {
        0: name = required("name"),
        1: age = optional("age"),
        2: city = optional("city"),
        3: badge = required("badge"),
        4: deep = optional("deep"),
        5: deeper = optional("deeper"),
    } keep extra
}
