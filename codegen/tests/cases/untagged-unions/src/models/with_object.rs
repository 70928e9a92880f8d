// The schema `WithObject`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithObject {
    /// `String`.
    String(String),
    /// `Object`.
    Object(WithObjectObject),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(WithObject by fit { Object, String } else Unknown, text String);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithObjectObject {
    pub deep: Option<bool>,
    pub extra: Extra,
}
record!(WithObjectObject { 0: [deep] } keep extra);
