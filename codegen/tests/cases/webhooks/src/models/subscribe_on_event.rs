// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only `subscribe onEvent` has.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOnEventPayload {
    /// `at`.
    pub at: String,
    /// `kind`.
    pub kind: Option<SubscribeOnEventPayloadKind>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    SubscribeOnEventPayload {
        0: at = required("at"),
        1: kind = optional("kind"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeOnEventPayloadKind {
    /// `made`.
    Made,
    /// `lost`.
    Lost,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    SubscribeOnEventPayloadKind {
        Made = "made",
        Lost = "lost",
    } else Unknown
}
