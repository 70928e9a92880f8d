// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Listed`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Listed {
    /// `a`.
    Alpha,
    /// `b`.
    Beta,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Listed {
        Alpha = "a",
        Beta = "b",
    } else Unknown
}
