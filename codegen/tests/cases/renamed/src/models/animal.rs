// The schema `Animal`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::Owner;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `createdAt`.
    pub created_at_camel: String,
    pub created_at: Option<String>,
    pub owner: Option<Owner>,
    pub state: Option<PetState>,
    pub extra: Extra,
}
record!(Animal { 0: created_at_camel = "createdAt", 1: [created_at], 2: [owner], 3: [state] } keep extra);
impl Animal {
    /// A value with everything that must be there.
    pub fn new(created_at_camel: impl Into<String>) -> Self {
        Self {
            created_at_camel: created_at_camel.into(), created_at: None, owner: None, state: None,
            extra: Default::default(),
        }
    }
}
setters!(Animal {
    created_at: impl Into<String> = Some(created_at.into()),
    owner: Owner = Some(owner),
    state: PetState = Some(state),
});

string_enum! {
    pub enum PetState { Free = "free", Used = "USED", UsedValue = "used" } else Unknown
}
