// The schema `ByConstant`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Image, Text};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByConstant {
    /// Where `type` is `text`.
    Text(Text),
    /// Where `type` is `png` or `jpeg`.
    Image(Image),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(ByConstant by "type" { Text = "text", Image = "png" | "jpeg" } else Unknown);
