// What only the operation `getPet` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};
use super::Pet;

string_enum! {
    pub enum GetPetSort { Asc = "asc", Desc = "desc" } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPetResponse {
    /// A pet.
    pub pet: Pet,
    pub seen: Option<GetPetResponseSeen>,
    pub extra: Extra,
}
record!(GetPetResponse { 0: pet, 1: [seen] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPetResponseSeen {
    pub at: Option<String>,
    pub extra: Extra,
}
record!(GetPetResponseSeen { 0: [at] } keep extra);
