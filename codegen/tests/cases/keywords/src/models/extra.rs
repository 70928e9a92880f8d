// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Extra`.

use crate::runtime::model::{Extra, Nullable, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtraModel {
    /// `nullable`.
    pub nullable: Nullable<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ExtraModel {
        0: nullable = nullable("nullable"),
    } keep extra
}
