// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Value`.

use crate::runtime::model::{Extra, Nullable, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValueModel {
    /// `value`.
    pub value: Nullable<Value>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ValueModel {
        0: value = nullable("value"),
    } keep extra
}
