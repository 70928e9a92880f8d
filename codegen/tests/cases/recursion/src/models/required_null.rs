// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `RequiredNull`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredNull {
    /// `next`.
    pub next: Option<Box<RequiredNull>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    RequiredNull {
        0: next = required("next"),
    } keep extra
}
