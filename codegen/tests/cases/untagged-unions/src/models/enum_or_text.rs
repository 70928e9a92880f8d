// The schema `EnumOrText`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, string_enum, union};
use super::Hit;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnumOrText {
    /// `Keyword`.
    Keyword(EnumOrTextKeyword),
    /// `Hit`.
    Hit(Hit),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(EnumOrText by fit { Keyword, Hit } else Unknown);

string_enum! {
    pub enum EnumOrTextKeyword { Auto = "auto", None = "none" } else Unknown
}
