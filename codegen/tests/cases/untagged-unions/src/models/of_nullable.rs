// The schema `OfNullable`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::Hit;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OfNullable {
    /// `String`.
    String(Option<String>),
    /// `Hit`.
    Hit(Hit),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(OfNullable by fit { String, Hit } else Unknown);
