// What only the operation `inQuery` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InQueryEither {
    /// `String`.
    String(String),
    /// A list of `String`.
    Strings(Vec<String>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(InQueryEither by fit { Strings, String } else Unknown, text String);
