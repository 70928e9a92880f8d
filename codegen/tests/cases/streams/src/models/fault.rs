// The schema `Fault`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub message: String,
    pub extra: Extra,
}
record!(Fault { 0: message } keep extra);
