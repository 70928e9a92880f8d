// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `CardDebit`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardDebit {
    /// `pin`.
    pub pin: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    CardDebit {
        0: pin = required("pin"),
    } keep extra
}
