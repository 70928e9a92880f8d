// The schema `Links`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::Chain;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    pub next: Option<Box<Chain>>,
    pub extra: Extra,
}
record!(Links { 0: [next] } keep extra);
impl Links {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Links { next: Chain = Some(Box::new(next)) });
