// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `getPet` uses.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::Pet;

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPetSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    GetPetSort {
        Asc = "asc",
        Desc = "desc",
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPetResponse {
    /// A pet.
    pub pet: Pet,
    /// `seen`.
    pub seen: Option<GetPetResponseSeen>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    GetPetResponse {
        0: pet = required("pet"),
        1: seen = optional("seen"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPetResponseSeen {
    /// `at`.
    pub at: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    GetPetResponseSeen {
        0: at = optional("at"),
    } keep extra
}
