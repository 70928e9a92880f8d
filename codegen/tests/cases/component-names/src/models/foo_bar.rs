// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `FooBar`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FooBar {
    /// `a`.
    A,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    FooBar {
        A = "a",
    } else Unknown
}
