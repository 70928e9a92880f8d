// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `getA_v2_final` uses.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAV2FinalSorting {
    /// `a`.
    A,
    /// `d`.
    D,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    GetAV2FinalSorting {
        A = "a",
        D = "d",
    } else Unknown
}
