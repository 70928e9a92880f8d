// The schema `Wish`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wish {
    pub fast: Option<bool>,
    pub extra: Extra,
}
record!(Wish { 0: [fast] } keep extra);
impl Wish {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Wish { fast: bool = Some(fast) });
