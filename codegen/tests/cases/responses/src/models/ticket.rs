// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Ticket`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `number`.
    pub number: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Ticket {
        0: number = required("number"),
    } keep extra
}
