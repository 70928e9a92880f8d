// The schema `OneOfItself`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOfItself {
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(OneOfItself by fit { String } else Unknown, text String);
