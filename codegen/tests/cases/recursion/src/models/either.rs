// The schema `Either`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::Tree;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `Tree`.
    Tree(Box<Tree>),
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Either by fit { Tree, String } else Unknown, text String);
