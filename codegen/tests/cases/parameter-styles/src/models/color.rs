// The schema `Color`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// `R`.
    pub r: i64,
    /// `G`.
    pub g: Option<i64>,
    /// `B`.
    pub b: Option<i64>,
    pub extra: Extra,
}
record!(Color { 0: r = "R", 1: [g = "G"], 2: [b = "B"] } keep extra);
impl Color {
    /// A value with everything that must be there.
    pub fn new(r: i64) -> Self { Self { r, g: None, b: None, extra: Default::default() } }
}
setters!(Color { g: i64 = Some(g), b: i64 = Some(b) });
