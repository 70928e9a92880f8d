// The schema `Point`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: f64,
    pub y: Option<f64>,
    pub extra: Extra,
}
record!(Point { 0: x, 1: [y] } keep extra);
impl Point {
    /// A value with everything that must be there.
    pub fn new(x: f64) -> Self { Self { x, y: None, extra: Default::default() } }
}
setters!(Point { y: f64 = Some(y) });
