// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Wind`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wind {
    /// `degrees`.
    pub degrees: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Wind {
        0: degrees = optional("degrees"),
    } keep extra
}
