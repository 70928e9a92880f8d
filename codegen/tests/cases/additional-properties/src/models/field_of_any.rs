// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `FieldOfAny`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldOfAny {
    /// `free`.
    pub free: Option<BTreeMap<String, Value>>,
    /// `list`.
    pub list: Option<Vec<Value>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    FieldOfAny {
        0: free = optional("free"),
        1: list = optional("list"),
    } keep extra
}
