// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Named`.

use crate::runtime::model::{Unknown, integer_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Named {
    /// `0`.
    Off,
    /// `1`.
    On,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Named {
        Off = 0,
        On = 1,
    } else Unknown
}
