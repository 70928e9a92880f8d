// The schema `Ball`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record, setters};

/// Its `kind` is always `ball`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ball {
    /// At most 1.
    pub size: Option<f64>,
    pub extra: Extra,
}
record!(Ball { 0: "kind" = "ball", 1: [size] } keep extra);
impl Ball {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Ball { size: f64 = Some(size) });
limits!(Ball [member("size", &[maximum(1.0)])]);
