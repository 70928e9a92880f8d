// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `String`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    /// `Some`.
    pub some: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    StringModel {
        0: some = optional("Some"),
    } keep extra
}
