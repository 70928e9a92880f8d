// The schema `Odd/name here`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OddNameHere {
    pub odd: Option<bool>,
    pub extra: Extra,
}
record!(OddNameHere { 0: [odd] } keep extra);
impl OddNameHere {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(OddNameHere { odd: bool = Some(odd) });
