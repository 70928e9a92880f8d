// The schema `Creature`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Pet, Robot};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Creature {
    /// Where `kind` is `alive`.
    Pet(Pet),
    /// Where `kind` is `built`.
    Robot(Robot),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Creature by "kind" { Pet = "alive", Robot = "built" } else Unknown);
