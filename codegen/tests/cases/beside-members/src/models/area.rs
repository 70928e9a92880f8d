// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Area`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Area {
    /// `size`.
    pub size: f64,
    /// `name`.
    pub name: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Area {
        0: size = required("size"),
        1: name = optional("name"),
    } keep extra
}
