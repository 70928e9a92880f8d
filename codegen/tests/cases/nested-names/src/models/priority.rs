// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Priority`.

use crate::runtime::model::{Unknown, string_enum};

/// How much it matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Priority {
        Low = "low",
        High = "high",
    } else Unknown
}
