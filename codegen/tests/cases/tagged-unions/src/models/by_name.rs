// The schema `ByName`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByName {
    /// Where `kind` is `Circle`.
    Circle(Circle),
    /// Where `kind` is `Square`.
    Square(Square),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(ByName by "kind" { Circle = "Circle", Square = "Square" } else Unknown);
