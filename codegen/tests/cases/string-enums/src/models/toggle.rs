// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Toggle`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Toggle {
    /// `no`.
    No,
    /// `on`.
    On,
    /// `1.0`.
    Value1_0,
    /// `2024-01-01`.
    Value2024_01_01,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Toggle {
        No = "no",
        On = "on",
        Value1_0 = "1.0",
        Value2024_01_01 = "2024-01-01",
    } else Unknown
}
