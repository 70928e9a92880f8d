// The schema `Bone`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record, setters};

/// Its `kind` is always `bone`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bone {
    /// At most 2.
    pub size: Option<f64>,
    pub extra: Extra,
}
record!(Bone { 0: "kind" = "bone", 1: [size] } keep extra);
impl Bone {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Bone { size: f64 = Some(size) });
limits!(Bone [member("size", &[maximum(2.0)])]);
