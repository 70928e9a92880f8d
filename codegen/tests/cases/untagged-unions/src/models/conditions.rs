// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Conditions`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conditions {
    /// `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Conditions {
        0: email = optional("email"),
        1: phone = optional("phone"),
    } keep extra
}
