// What only the operation `search` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::Hit;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchResponse {
    /// A list of `Hit`.
    Hits(Vec<Hit>),
    /// `Hit`.
    Hit(Hit),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(SearchResponse by fit { Hits, Hit } else Unknown);
