// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `AnimalState`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnimalState {
    /// `at`.
    pub at: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    AnimalState {
        0: at = optional("at"),
    } keep extra
}
