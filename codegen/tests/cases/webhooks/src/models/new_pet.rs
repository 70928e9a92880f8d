// What only `newPet` has, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPetResponse {
    pub seen: Option<bool>,
    pub extra: Extra,
}
record!(NewPetResponse { 0: [seen] } keep extra);
