// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Address`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `city`.
    pub city: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Address {
        0: city = optional("city"),
    } keep extra
}
