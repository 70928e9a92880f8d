// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Dog`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: bool,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Dog {
        0: barks = required("barks"),
    } keep extra
}
