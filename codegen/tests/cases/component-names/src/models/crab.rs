// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `🦀`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crab {
    /// `🦀`.
    pub crab: Option<String>,
    /// `🦞`.
    pub lobster: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Crab {
        0: crab = optional("🦀"),
        1: lobster = optional("🦞"),
    } keep extra
}
