// The schema `1st`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Schema1st {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(Schema1st { 0: [a] } keep extra);
