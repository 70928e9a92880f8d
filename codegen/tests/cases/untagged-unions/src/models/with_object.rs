// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `WithObject`.

use crate::runtime::model::{Extra, Unknown, Value, record, union};

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithObject {
    /// `String`.
    String(String),
    /// `With deep`.
    WithDeep(WithObjectWithDeep),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    WithObject by fit {
        WithDeep,
        String,
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithObjectWithDeep {
    /// `deep`.
    pub deep: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    WithObjectWithDeep {
        0: deep = optional("deep"),
    } keep extra
}
