// The schema `Clash`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Dog, Text};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Clash {
    /// `Text`.
    Text(Text),
    /// `Dog`.
    Dog(Dog),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Clash by fit { Text, Dog } else Unknown);
