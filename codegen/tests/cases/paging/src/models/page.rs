// The schema `Page`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Item;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub data: Vec<Item>,
    pub extra: Extra,
}
record!(Page { 0: data } keep extra);
