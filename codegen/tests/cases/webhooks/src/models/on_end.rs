// What only `onEnd` has, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnEndPayload {
    pub reason: Option<String>,
    pub extra: Extra,
}
record!(OnEndPayload { 0: [reason] } keep extra);
