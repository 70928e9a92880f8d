// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Objects`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

/// Another name for this type.
pub type Objects = BTreeMap<String, ObjectsValue>;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectsValue {
    /// `on`.
    pub on: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ObjectsValue {
        0: on = optional("on"),
    } keep extra
}
