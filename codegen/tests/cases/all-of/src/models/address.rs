// The schema `Address`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    pub extra: Extra,
}
record!(Address { 0: [city] } keep extra);
