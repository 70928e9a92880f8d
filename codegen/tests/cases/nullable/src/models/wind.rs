// The schema `Wind`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wind {
    pub degrees: Option<i64>,
    pub extra: Extra,
}
record!(Wind { 0: [degrees] } keep extra);
