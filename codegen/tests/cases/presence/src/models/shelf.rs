// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Shelf`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    /// `number`.
    pub number: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Shelf {
    /// A value with everything that must be there.
    pub fn new(number: i64) -> Self {
        Self {
            number,
            extra: Default::default(),
        }
    }
}

record! {
    Shelf {
        0: number = required("number"),
    } keep extra
}
