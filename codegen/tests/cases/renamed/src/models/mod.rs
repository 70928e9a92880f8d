// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(animal, animal_state, list_keepers, owner);

/// What is called `Owner` now.
#[deprecated(note = "it is called `Owner` now")]
pub type GetPetNotFound = Owner;

/// What is called `Animal` now.
#[deprecated(note = "it is called `Animal` now")]
pub type Pet = Animal;

/// What is called `Owner` now.
#[deprecated(note = "it is called `Owner` now")]
pub type PetOwner = Owner;
