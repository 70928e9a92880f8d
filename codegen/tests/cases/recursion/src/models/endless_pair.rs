// The schema `EndlessPair`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::EndlessTwin;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndlessPair {
    pub one: EndlessTwin,
    pub extra: Extra,
}
record!(EndlessPair { 0: one } keep extra);
