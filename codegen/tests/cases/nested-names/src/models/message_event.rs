// The schema `MessageEvent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{MessageCreatedEvent, MessageDeletedEvent, Tick};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageEvent {
    /// `MessageCreatedEvent`.
    Created(MessageCreatedEvent),
    /// `MessageDeletedEvent`.
    Deleted(MessageDeletedEvent),
    /// `Tick`.
    Tick(Tick),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(MessageEvent by fit { Created, Deleted, Tick } else Unknown);
