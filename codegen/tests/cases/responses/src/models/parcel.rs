// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Parcel`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// `id`.
    pub id: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Parcel {
        0: id = required("id"),
    } keep extra
}
