// The schema `Customer`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub name: String,
    pub extra: Extra,
}
record!(Customer { 0: name } keep extra);
impl Customer {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), extra: Default::default() } }
}
