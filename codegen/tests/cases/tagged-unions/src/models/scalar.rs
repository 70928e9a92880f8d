// The schema `Scalar`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::Dog;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// `String`.
    String(String),
    /// `Dog`.
    Dog(Dog),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Scalar by fit { Dog, String } else Unknown, text String);
