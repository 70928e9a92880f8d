// The schema `Mixed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, string_enum, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `auto`.
    Auto(MixedAuto),
    /// `Number`.
    Number(f64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Mixed by fit { Auto, Number } else Unknown);

string_enum! {
    pub enum MixedAuto { Auto = "auto" } else Unknown
}
