// The schema `Answer`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub text: String,
    pub extra: Extra,
}
record!(Answer { 0: text } keep extra);
