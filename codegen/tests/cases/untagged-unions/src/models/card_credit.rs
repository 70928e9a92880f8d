// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `CardCredit`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardCredit {
    /// `limit`.
    pub limit: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    CardCredit {
        0: limit = required("limit"),
    } keep extra
}
