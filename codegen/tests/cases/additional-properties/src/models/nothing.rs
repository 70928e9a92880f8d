// The schema `Nothing`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub extra: Extra,
}
record!(Nothing {} keep extra);
