// The schema `Input`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};
use super::Issue;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// `String`.
    String(String),
    /// A list of `String`.
    Strings(Vec<String>),
    /// A list of A list of `Integer`.
    IntegerLists(Vec<Vec<i64>>),
    /// A list of `Issue`.
    Issues(Vec<Issue>),
    /// A list.
    List(Vec<InputItem>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Input by fit { Strings, IntegerLists, Issues, List, String } else Unknown, text String);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputItem {
    pub of: Option<String>,
    pub extra: Extra,
}
record!(InputItem { 0: [of] } keep extra);
