// The schema `Deep`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};
use super::Item;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub body: Nullable<DeepBody>,
    pub extra: Extra,
}
record!(Deep { 0: [body] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepBody {
    pub items: Nullable<Vec<Item>>,
    /// `page count`.
    pub page_count: i64,
    pub extra: Extra,
}
record!(DeepBody { 0: [items], 1: page_count = "page count" } keep extra);
