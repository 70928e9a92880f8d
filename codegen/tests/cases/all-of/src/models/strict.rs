// The schema `Strict`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Strict {
    /// What they are called.
    pub name: String,
    pub age: i64,
    pub city: Value,
    pub extra: Extra,
}
record!(Strict { 0: name, 1: age, 2: city } keep extra);
