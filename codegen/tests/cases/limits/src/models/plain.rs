// The schema `Plain`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(Plain { 0: [a] } keep extra);
impl Plain {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Plain { a: impl Into<String> = Some(a.into()) });
