// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Open`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Open {
    /// `7`.
    Value7,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Open {
        Value7 = 7,
    } else Unknown
}
