// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Box`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    /// `next`.
    pub next: Option<Box<BoxModel>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    BoxModel {
        0: next = optional("next"),
    } keep extra
}
