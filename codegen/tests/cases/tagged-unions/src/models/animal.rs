// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Animal`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `petType`.
    pub pet_type: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Animal {
        0: pet_type = required("petType"),
    } keep extra
}
