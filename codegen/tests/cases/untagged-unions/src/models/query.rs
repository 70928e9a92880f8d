// The schema `Query`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Unknown, Value, union};
use super::Hit;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Query {
    /// `String`.
    String(String),
    /// A list of `String`.
    Strings(Vec<String>),
    /// A list of `Hit`.
    Hits(Vec<Hit>),
    /// `Hit`.
    Hit(Hit),
    /// `Map`.
    Map(BTreeMap<String, String>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Query by fit { Strings, Hits, Hit, String, Map } else Unknown, text String);
