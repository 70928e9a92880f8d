// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `other` uses.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherNotFound {
    pub why: Option<String>,
    pub extra: Extra,
}
record!(OtherNotFound { 0: [why] } keep extra);
