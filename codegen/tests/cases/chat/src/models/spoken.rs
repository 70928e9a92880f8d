// The schema `Spoken`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spoken {
    pub text: String,
    pub extra: Extra,
}
record!(Spoken { 0: text } keep extra);
