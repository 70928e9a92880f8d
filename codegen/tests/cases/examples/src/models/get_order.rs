// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `getOrder` uses.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
///
/// Default: `"large"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrderKind {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    GetOrderKind {
        Small = "small",
        Large = "large",
    } else Unknown
}
