// The schema `Clash`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    pub with: Option<String>,
    pub extra: Extra,
}
record!(Clash { 0: [with] } keep extra);
