// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `2025-10-01`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Schema2025_10_01 {
    /// `1.1`.
    Value1_1,
    /// `31`.
    Value31,
    /// `010`.
    Value010,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Schema2025_10_01 {
        Value1_1 = "1.1",
        Value31 = "31",
        Value010 = "010",
    } else Unknown
}
