// The schema `Leaf`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub color: Option<String>,
    pub extra: Extra,
}
record!(Leaf { 0: [color] } keep extra);
