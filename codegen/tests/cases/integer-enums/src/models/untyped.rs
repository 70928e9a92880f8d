// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Untyped`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Untyped {
    /// `10`.
    Value10,
    /// `20`.
    Value20,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Untyped {
        Value10 = 10,
        Value20 = 20,
    } else Unknown
}
