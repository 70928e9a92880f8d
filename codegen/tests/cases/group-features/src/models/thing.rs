// The schema `Thing`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};
use super::Step;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: Option<String>,
    pub step: Option<Step>,
    pub state: Option<ThingState>,
    pub extra: Extra,
}
record!(Thing { 0: [id], 1: [step], 2: [state] } keep extra);

string_enum! {
    pub enum ThingState { Free = "free", Used = "used" } else Unknown
}
