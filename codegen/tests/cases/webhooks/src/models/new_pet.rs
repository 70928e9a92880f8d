// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only `newPet` has.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPetResponse {
    /// `seen`.
    pub seen: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    NewPetResponse {
        0: seen = optional("seen"),
    } keep extra
}
