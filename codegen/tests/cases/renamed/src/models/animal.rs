// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Animal`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::Owner;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `createdAt`.
    pub created_at_camel: String,
    /// `created_at`.
    pub created_at: Option<String>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// `state`.
    pub state: Option<PetState>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Animal {
    /// A value with everything that must be there.
    pub fn new(created_at_camel: impl Into<String>) -> Self {
        Self {
            created_at_camel: created_at_camel.into(),
            created_at: None,
            owner: None,
            state: None,
            extra: Default::default(),
        }
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: PetState) -> Self {
        self.state = Some(state);
        self
    }
}

record! {
    Animal {
        0: created_at_camel = required("createdAt"),
        1: created_at = optional("created_at"),
        2: owner = optional("owner"),
        3: state = optional("state"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetState {
    /// `free`.
    Free,
    /// `USED`.
    Used,
    /// `used`.
    UsedValue,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PetState {
        Free = "free",
        Used = "USED",
        UsedValue = "used",
    } else Unknown
}
