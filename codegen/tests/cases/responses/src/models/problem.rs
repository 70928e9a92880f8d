// The schema `Problem`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub extra: Extra,
}
record!(Problem { 0: [title] } keep extra);
