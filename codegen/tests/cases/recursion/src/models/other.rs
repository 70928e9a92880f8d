// The schema `Other`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Mutual;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub back: Box<Mutual>,
    pub extra: Extra,
}
record!(Other { 0: back } keep extra);
