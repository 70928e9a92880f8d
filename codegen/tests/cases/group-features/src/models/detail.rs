// The schema `Detail`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    pub code: Option<i64>,
    pub extra: Extra,
}
record!(Detail { 0: [code] } keep extra);
