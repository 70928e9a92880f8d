// The schema `Point`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

/// A point.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<f64>,
    pub extra: Extra,
}
record!(Point { 0: [x] } keep extra);
impl Point {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Point { x: f64 = Some(x) });
