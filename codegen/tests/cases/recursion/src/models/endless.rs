// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Endless`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// `again`.
    pub again: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Endless {
        0: again = required("again"),
    } keep extra
}
