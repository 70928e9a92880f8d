// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Spoken`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spoken {
    /// `text`.
    pub text: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Spoken {
        0: text = required("text"),
    } keep extra
}
