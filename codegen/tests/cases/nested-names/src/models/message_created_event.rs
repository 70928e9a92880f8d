// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MessageCreatedEvent`.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreatedEvent {
    pub at: String,
    pub extra: Extra,
}
record!(MessageCreatedEvent { 0: at } keep extra);
