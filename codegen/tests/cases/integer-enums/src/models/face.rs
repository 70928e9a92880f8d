// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Face`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Face {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    /// `-1`.
    Minus1,
    /// `0`.
    Value0,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Face {
        Value1 = 1,
        Value2 = 2,
        Value3 = 3,
        Minus1 = -1,
        Value0 = 0,
    } else Unknown
}
