// The schema `user2`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User2 {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(User2 { 0: [a] } keep extra);
