// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Error`.

use crate::runtime::model::{Extra, record};

/// What went wrong, with a name that the runtime has too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `message`.
    pub message: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Error {
        0: message = required("message"),
    } keep extra
}
