// The schema `MessageDeletedEvent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageDeletedEvent {
    pub gone: String,
    pub extra: Extra,
}
record!(MessageDeletedEvent { 0: gone } keep extra);
