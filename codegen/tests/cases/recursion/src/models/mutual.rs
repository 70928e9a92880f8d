// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Mutual`.

use crate::runtime::model::{Extra, record};
use super::Other;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mutual {
    /// `other`.
    pub other: Option<Other>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Mutual {
        0: other = optional("other"),
    } keep extra
}
