// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Nothing`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Nothing {} keep extra
}
