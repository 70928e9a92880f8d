// The schema `Base64`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base64Model {
    pub size: Option<i64>,
    pub extra: Extra,
}
record!(Base64Model { 0: [size] } keep extra);
