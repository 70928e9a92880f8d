// The schema `Deep`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    pub city: Option<String>,
    pub badge: String,
    pub deep: Option<bool>,
    pub deeper: Option<bool>,
    pub extra: Extra,
}
record!(Deep { 0: name, 1: [age], 2: [city], 3: badge, 4: [deep], 5: [deeper] } keep extra);
