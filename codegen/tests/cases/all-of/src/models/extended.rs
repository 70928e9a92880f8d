// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Extended`.

use std::collections::BTreeMap;

use crate::runtime::model::record;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: BTreeMap<String, i64>,
}

record! {
    Extended {
        0: name = required("name"),
        1: age = optional("age"),
    } collect extra
}
