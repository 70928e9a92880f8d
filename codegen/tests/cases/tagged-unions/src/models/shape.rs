// The schema `Shape`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(Circle),
    /// Where `kind` is `square` or `box`.
    Square(Square),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Shape by "kind" { Circle = "circle", Square = "square" | "box" } else Unknown);
