// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Base`.

use crate::runtime::model::{Extra, limits, record};
use super::Name;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `name`.
    pub name: Option<Name>,
    /// At most 5 characters.
    pub code: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Base {
        0: name = optional("name"),
        1: code = optional("code"),
    } keep extra
}

limits! {
    Base [
        member("name", &[min_length(1), max_length(8), pattern("^\\p{Lu}")]),
        member("code", &[max_length(5)]),
    ]
}
