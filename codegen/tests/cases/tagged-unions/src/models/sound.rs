// The schema `Sound`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `type` is always `sound`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sound {
    pub extra: Extra,
}
record!(Sound { 0: "type" = "sound" } keep extra);
