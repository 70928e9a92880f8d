// The schema `Conflict`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    pub id: Option<i64>,
    pub extra: Extra,
}
record!(Conflict { 0: [id] } keep extra);
