// The schema `Mixed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, integer_enum, string_enum, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `auto`.
    Auto(MixedAuto),
    /// `1`.
    Value1(Mixed1),
    /// `Boolean`.
    Boolean(bool),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Mixed by fit { Auto, Value1, Boolean } else Unknown);

string_enum! {
    pub enum MixedAuto { Auto = "auto" } else Unknown
}

integer_enum! {
    pub enum Mixed1 { Value1 = 1 } else Unknown
}
