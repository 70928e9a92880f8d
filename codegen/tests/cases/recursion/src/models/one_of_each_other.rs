// The schema `OneOfEachOther`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::OtherOfBoth;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOfEachOther {
    /// `OtherOfBoth`.
    OfBoth(OtherOfBoth),
    /// `Integer`.
    Integer(i64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(OneOfEachOther by fit { OfBoth, Integer } else Unknown);
