// The schema `Circle`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    pub radius: f64,
    pub extra: Extra,
}
record!(Circle { 0: kind, 1: radius } keep extra);
impl Circle {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self { kind: kind.into(), radius, extra: Default::default() }
    }
}
