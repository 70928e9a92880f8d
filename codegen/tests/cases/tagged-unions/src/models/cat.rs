// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Cat`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Cat {
        0: lives = optional("lives"),
    } keep extra
}
