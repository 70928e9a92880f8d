// The schema `WithNull`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::Hit;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithNull {
    /// `Hit`.
    Hit(Hit),
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(WithNull by fit { Hit, String } else Unknown, text String);
