// The schema `Filter`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::{Color, Page};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub color: Option<Color>,
    pub any: Option<Vec<Page>>,
    pub extra: Extra,
}
record!(Filter { 0: [color], 1: [any] } keep extra);
impl Filter {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Filter { color: Color = Some(color), any: Vec<Page> = Some(any) });
