// The schema `Outer`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{ByConstant, Sound};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// Where `type` is `text` or `png` or `jpeg`.
    ByConstant(ByConstant),
    /// Where `type` is `sound`.
    Sound(Sound),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Outer by "type" { ByConstant = "text" | "png" | "jpeg", Sound = "sound" } else Unknown);
