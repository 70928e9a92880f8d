// The schema `Dog`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub barks: bool,
    pub extra: Extra,
}
record!(Dog { 0: barks } keep extra);
