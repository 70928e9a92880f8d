// The schema `Renamed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Renamed {
    /// Another description. At least 3 characters.
    pub name: String,
    pub age: Option<i64>,
    pub extra: Extra,
}
record!(Renamed { 0: name, 1: [age] } keep extra);
