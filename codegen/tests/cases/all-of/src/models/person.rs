// The schema `Person`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    pub extra: Extra,
}
record!(Person { 0: name, 1: [age] } keep extra);
