// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Other`.

use crate::runtime::model::{Extra, record};
use super::Mutual;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// `back`.
    pub back: Box<Mutual>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Other {
        0: back = required("back"),
    } keep extra
}
