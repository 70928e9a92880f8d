// The schema `Mutual`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Other;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mutual {
    pub other: Option<Other>,
    pub extra: Extra,
}
record!(Mutual { 0: [other] } keep extra);
