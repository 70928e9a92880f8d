// The schema `SameNumber`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SameNumber {
    /// `Integer`.
    Integer(i64),
    /// `Number`.
    Number(f64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(SameNumber by fit { Integer, Number } else Unknown);
