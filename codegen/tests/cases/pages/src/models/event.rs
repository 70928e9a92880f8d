// The schema `Event`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};
use super::Book;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// With `lent`.
    WithLent(EventWithLent),
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Event by fit { WithLent, String } else Unknown, text String);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventWithLent {
    pub lent: Book,
    pub extra: Extra,
}
record!(EventWithLent { 0: lent } keep extra);
