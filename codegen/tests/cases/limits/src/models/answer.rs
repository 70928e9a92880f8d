// The schema `Answer`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// At least 1 character.
    pub name: Option<String>,
    pub extra: Extra,
}
record!(Answer { 0: [name] } keep extra);
