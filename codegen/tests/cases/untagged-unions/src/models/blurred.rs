// The schema `Blurred`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Blurred {
    pub id: Option<String>,
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: Extra,
}
record!(Blurred { 0: [id], 1: [a], 2: [b] } keep extra);
