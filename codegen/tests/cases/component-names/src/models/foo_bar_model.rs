// The schema `foo_bar`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FooBarUnion {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(FooBarUnion by fit { Integer, String } else Unknown, text String);
