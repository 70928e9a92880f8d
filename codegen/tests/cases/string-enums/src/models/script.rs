// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Script`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Script {
    /// `größe`.
    Grosse,
    /// `大きい`.
    DaKii,
    /// `🦀`.
    Crab,
    /// `日本`.
    RiBen,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Script {
        Grosse = "größe",
        DaKii = "大きい",
        Crab = "🦀",
        RiBen = "日本",
    } else Unknown
}
