// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `on` uses.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnNo {
    /// `no`.
    No,
    /// `yes`.
    Yes,
    /// `on`.
    On,
    /// `off`.
    Off,
    /// `NO`.
    NoUpper,
    /// `12:30:45`.
    Value12_30_45,
    /// `2025-10-01`.
    Value2025_10_01,
    /// `15`.
    Value15,
    /// `1_000`.
    Value1_000,
    /// `1.0`.
    Value1_0,
    /// `=`.
    Equals,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    OnNo {
        No = "no",
        Yes = "yes",
        On = "on",
        Off = "off",
        NoUpper = "NO",
        Value12_30_45 = "12:30:45",
        Value2025_10_01 = "2025-10-01",
        Value15 = "15",
        Value1_000 = "1_000",
        Value1_0 = "1.0",
        Equals = "=",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnY {
    /// `ASC`.
    AscUpper,
    /// `asc`.
    Asc,
    /// `DESC`.
    DescUpper,
    /// `desc`.
    Desc,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    OnY {
        AscUpper = "ASC",
        Asc = "asc",
        DescUpper = "DESC",
        Desc = "desc",
    } else Unknown
}
