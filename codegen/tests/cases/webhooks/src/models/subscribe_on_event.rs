// What only `subscribe onEvent` has, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOnEventPayload {
    pub at: String,
    pub kind: Option<SubscribeOnEventPayloadKind>,
    pub extra: Extra,
}
record!(SubscribeOnEventPayload { 0: at, 1: [kind] } keep extra);

string_enum! {
    pub enum SubscribeOnEventPayloadKind { Made = "made", Lost = "lost" } else Unknown
}
