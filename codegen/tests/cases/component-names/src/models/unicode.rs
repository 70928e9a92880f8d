// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ünïcode`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unicode {
    /// `ß`.
    pub ss: Option<String>,
    /// `naïve`.
    pub naive: Option<String>,
    /// `naive`.
    pub naive2: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Unicode {
        0: ss = optional("ß"),
        1: naive = optional("naïve"),
        2: naive2 = optional("naive"),
    } keep extra
}
