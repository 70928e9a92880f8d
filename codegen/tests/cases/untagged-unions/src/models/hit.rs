// The schema `Hit`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hit {
    pub score: f64,
    pub extra: Extra,
}
record!(Hit { 0: score } keep extra);
impl Hit {
    /// A value with everything that must be there.
    pub fn new(score: f64) -> Self { Self { score, extra: Default::default() } }
}
