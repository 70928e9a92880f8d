// The schema `Inline`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub below: Option<InlineBelow>,
    pub extra: Extra,
}
record!(Inline { 0: [below] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineBelow {
    pub up: Option<Box<InlineBelow>>,
    pub extra: Extra,
}
record!(InlineBelow { 0: [up] } keep extra);
