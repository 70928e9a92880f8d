// The schema `Step`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Step {
    pub at: Option<Formatted<jiff::Timestamp>>,
    pub next: Option<Box<Step>>,
    pub extra: Extra,
}
record!(Step { 0: [at], 1: [next] } keep extra);
