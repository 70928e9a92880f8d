// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `other` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherNotFound {
    /// `why`.
    pub why: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    OtherNotFound {
        0: why = optional("why"),
    } keep extra
}
