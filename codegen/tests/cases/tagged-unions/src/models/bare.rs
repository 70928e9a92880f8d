// The schema `Bare`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Cat, Dog};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bare {
    /// Where `species` is `dog`.
    Dog(Dog),
    /// Where `species` is `hound`.
    Hound(Dog),
    /// Where `species` is `cat`.
    Cat(Cat),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Bare by "species" {} bare { Dog = "dog", Hound = "hound", Cat = "cat" } else Unknown);
