// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only `referred` has.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferredPayload {
    pub why: Option<String>,
    pub extra: Extra,
}
record!(ReferredPayload { 0: [why] } keep extra);
