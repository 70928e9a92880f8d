// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Problem`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Problem {
        0: title = optional("title"),
    } keep extra
}
