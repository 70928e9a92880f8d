// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only `onEnd` has.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnEndPayload {
    /// `reason`.
    pub reason: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    OnEndPayload {
        0: reason = optional("reason"),
    } keep extra
}
