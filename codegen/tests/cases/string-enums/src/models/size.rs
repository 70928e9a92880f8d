// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Size`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `1`.
    Value1,
    /// `1.5`.
    Value1_5,
    /// `15`.
    Value15,
    /// `2xl`.
    Value2xl,
    /// `>=3`.
    GreaterThanEquals3,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Size {
        Value1 = "1",
        Value1_5 = "1.5",
        Value15 = "15",
        Value2xl = "2xl",
        GreaterThanEquals3 = ">=3",
    } else Unknown
}
