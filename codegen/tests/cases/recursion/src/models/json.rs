// The schema `Json`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Unknown, Value, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Json {
    /// `String`.
    String(String),
    /// A list of `Json`.
    Jsons(Vec<Json>),
    /// `Map`.
    Map(BTreeMap<String, Json>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Json by fit { Jsons, String, Map } else Unknown, text String);
