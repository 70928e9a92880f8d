// The schema `OtherOfBoth`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OtherOfBoth {
    /// `Boolean`.
    Boolean(bool),
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(OtherOfBoth by fit { Boolean, String } else Unknown, text String);
