// The schema `ResponseDelta`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `type` is always `response.output_text.delta`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDelta {
    pub delta: String,
    pub sequence_number: i64,
    pub extra: Extra,
}
record!(ResponseDelta { 0: "type" = "response.output_text.delta", 1: delta, 2: sequence_number } keep extra);
