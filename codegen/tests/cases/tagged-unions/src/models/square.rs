// The schema `Square`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: String,
    pub side: f64,
    pub extra: Extra,
}
record!(Square { 0: kind, 1: side } keep extra);
impl Square {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self { kind: kind.into(), side, extra: Default::default() }
    }
}
