// The schema `MessageCreatedEvent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreatedEvent {
    pub at: String,
    pub extra: Extra,
}
record!(MessageCreatedEvent { 0: at } keep extra);
