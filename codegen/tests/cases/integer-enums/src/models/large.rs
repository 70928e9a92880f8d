// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Large`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Large {
    /// `9223372036854775807`.
    Value9223372036854775807,
    /// `-9223372036854775808`.
    Minus9223372036854775808,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Large {
        Value9223372036854775807 = 9223372036854775807,
        Minus9223372036854775808 = -9223372036854775808,
    } else Unknown
}
