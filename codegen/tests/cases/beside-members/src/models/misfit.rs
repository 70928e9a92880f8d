// The schema `Misfit`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Misfit {
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: Extra,
}
record!(Misfit { 0: [a], 1: [b] } keep extra);
impl Misfit {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Misfit { a: impl Into<String> = Some(a.into()), b: impl Into<String> = Some(b.into()) });
