// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Clash`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    /// `with`.
    pub with: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Clash {
        0: with = optional("with"),
    } keep extra
}
