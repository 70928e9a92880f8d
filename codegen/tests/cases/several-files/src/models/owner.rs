// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `owner`.

use crate::runtime::model::{Extra, record};
use super::{Pet, PetCollar};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `name`.
    pub name: String,
    /// `pets`.
    pub pets: Option<Vec<Pet>>,
    /// `collar`.
    pub collar: Option<PetCollar>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Owner {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pets: None,
            collar: None,
            extra: Default::default(),
        }
    }

    /// Sets `pets`.
    #[must_use]
    pub fn pets(mut self, pets: Vec<Pet>) -> Self {
        self.pets = Some(pets);
        self
    }

    /// Sets `collar`.
    #[must_use]
    pub fn collar(mut self, collar: PetCollar) -> Self {
        self.collar = Some(collar);
        self
    }
}

record! {
    Owner {
        0: name = required("name"),
        1: pets = optional("pets"),
        2: collar = optional("collar"),
    } keep extra
}
