// The schema `Item`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: Option<String>,
    pub extra: Extra,
}
record!(Item { 0: [id] } keep extra);
