// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Ordered`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ordered {
    /// `1`: The first.
    First,
    /// `2`: The second.
    Second,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Ordered {
        First = 1,
        Second = 2,
    } else Unknown
}
