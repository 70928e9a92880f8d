// The schema `Employee`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Somebody who works here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    pub city: Option<String>,
    pub badge: String,
    pub extra: Extra,
}
record!(Employee { 0: name, 1: [age], 2: [city], 3: badge } keep extra);
