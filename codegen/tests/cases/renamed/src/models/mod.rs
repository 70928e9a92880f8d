// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod animal;
mod animal_state;
mod list_keepers;
mod owner;

pub use animal::*;
pub use animal_state::*;
pub use list_keepers::*;
pub use owner::*;

/// What is called `Animal` now.
#[deprecated(note = "it is called `Animal` now")]
pub type Pet = Animal;

/// What is called `Owner` now.
#[deprecated(note = "it is called `Owner` now")]
pub type PetOwner = Owner;
