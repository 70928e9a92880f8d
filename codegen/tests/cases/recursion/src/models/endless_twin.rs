// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `EndlessTwin`.

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndlessTwin {
    /// `two`.
    pub two: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    EndlessTwin {
        0: two = required("two"),
    } keep extra
}
