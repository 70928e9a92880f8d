// The schema `Point`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: f64,
    pub y: f64,
    pub extra: Extra,
}
record!(Point { 0: x, 1: y } keep extra);
impl Point {
    /// A value with everything that must be there.
    pub fn new(x: f64, y: f64) -> Self { Self { x, y, extra: Default::default() } }
}
