// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Shown`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// `like`.
    ///
    /// Example: `{"$anchor":"nobody"}`
    pub like: Option<BTreeMap<String, Value>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Shown {
        0: like = optional("like"),
    } keep extra
}
