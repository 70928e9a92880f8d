// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Holder`.

use crate::runtime::model::{Extra, Unknown, integer_enum, record};

/// An object.
///
/// Its `one` is always `1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// Default: `1`.
    pub level: Option<HolderLevel>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Holder {
        0: "one" = 1,
        1: level = optional("level"),
    } keep extra
}

/// One of these values.
///
/// Default: `1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderLevel {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    HolderLevel {
        Value1 = 1,
        Value2 = 2,
    } else Unknown
}
