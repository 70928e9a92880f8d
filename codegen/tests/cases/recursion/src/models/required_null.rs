// The schema `RequiredNull`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredNull {
    pub next: Option<Box<RequiredNull>>,
    pub extra: Extra,
}
record!(RequiredNull { 0: next } keep extra);
