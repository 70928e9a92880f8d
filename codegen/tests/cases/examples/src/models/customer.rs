// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Customer`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Customer {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Customer {
        0: name = required("name"),
    } keep extra
}
