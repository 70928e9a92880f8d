// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Fault`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `message`.
    pub message: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Fault {
        0: message = required("message"),
    } keep extra
}
