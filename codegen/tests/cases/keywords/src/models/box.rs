// The schema `Box`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub next: Option<Box<BoxModel>>,
    pub extra: Extra,
}
record!(BoxModel { 0: [next] } keep extra);
