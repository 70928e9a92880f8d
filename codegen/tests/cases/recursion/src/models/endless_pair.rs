// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `EndlessPair`.

use crate::runtime::model::{Extra, record};
use super::EndlessTwin;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndlessPair {
    /// `one`.
    pub one: EndlessTwin,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    EndlessPair {
        0: one = required("one"),
    } keep extra
}
