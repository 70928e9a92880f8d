// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ResetInterval`.

use crate::runtime::model::{Unknown, string_enum};

/// The interval after which a spending cap starts afresh.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResetInterval {
    /// `daily`.
    Daily,
    /// `weekly`.
    Weekly,
    /// `monthly`.
    Monthly,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ResetInterval {
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    } else Unknown
}
