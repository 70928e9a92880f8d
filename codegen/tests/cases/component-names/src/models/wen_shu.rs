// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `文書`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WenShu {
    /// `題`.
    pub ti: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    WenShu {
        0: ti = optional("題"),
    } keep extra
}
