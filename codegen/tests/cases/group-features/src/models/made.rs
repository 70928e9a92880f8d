// The schema `Made`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Thing;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Made {
    pub thing: Option<Thing>,
    pub extra: Extra,
}
record!(Made { 0: [thing] } keep extra);
