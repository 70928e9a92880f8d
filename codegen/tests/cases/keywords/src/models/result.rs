// The schema `Result`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{StringModel, VecModel};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultUnion {
    /// `String`.
    String(StringModel),
    /// `Vec`.
    Vec(VecModel),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(ResultUnion by fit { String, Vec } else Unknown);
