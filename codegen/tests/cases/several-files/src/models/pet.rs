// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pet`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::{Owner, Weight};

/// A pet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `kind`.
    pub kind: String,
    /// `name`.
    pub name: String,
    /// A pet.
    pub parent: Option<Box<Pet>>,
    /// `friends`.
    pub friends: Option<Vec<Pet>>,
    /// `owner`.
    pub owner: Owner,
    /// In grams.
    pub weight: Option<Weight>,
    /// `collar`.
    pub collar: Option<PetCollar>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Pet {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, name: impl Into<String>, owner: Owner) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            parent: None,
            friends: None,
            owner,
            weight: None,
            collar: None,
            extra: Default::default(),
        }
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: Pet) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: Vec<Pet>) -> Self {
        self.friends = Some(friends);
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
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
    Pet {
        0: kind = required("kind"),
        1: name = required("name"),
        2: parent = optional("parent"),
        3: friends = optional("friends"),
        4: owner = required("owner"),
        5: weight = optional("weight"),
        6: collar = optional("collar"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetCollar {
    /// `colour`.
    pub colour: Option<PetCollarColour>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl PetCollar {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: PetCollarColour) -> Self {
        self.colour = Some(colour);
        self
    }
}

record! {
    PetCollar {
        0: colour = optional("colour"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetCollarColour {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PetCollarColour {
        Red = "red",
        Green = "green",
    } else Unknown
}
