// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `USER`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserUpper {
    /// `a`.
    pub a: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    UserUpper {
        0: a = optional("a"),
    } keep extra
}
