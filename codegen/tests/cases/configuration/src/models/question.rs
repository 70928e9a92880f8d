// The schema `Question`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub from: Option<i64>,
    pub most: Option<i64>,
    pub extra: Extra,
}
record!(Question { 0: [from], 1: [most] } keep extra);
impl Question {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Question { from: i64 = Some(from), most: i64 = Some(most) });
