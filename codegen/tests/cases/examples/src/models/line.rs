// The schema `Line`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Item;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub item: Item,
    pub amounts: Vec<Option<i64>>,
    pub extra: Extra,
}
record!(Line { 0: item, 1: amounts } keep extra);
impl Line {
    /// A value with everything that must be there.
    pub fn new(item: Item, amounts: Vec<Option<i64>>) -> Self { Self { item, amounts, extra: Default::default() } }
}
