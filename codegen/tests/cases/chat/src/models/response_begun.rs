// The schema `ResponseBegun`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `type` is always `response.created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseBegun {
    pub sequence_number: i64,
    pub extra: Extra,
}
record!(ResponseBegun { 0: "type" = "response.created", 1: sequence_number } keep extra);
