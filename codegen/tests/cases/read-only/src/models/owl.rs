// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Owl`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// Read only: servers ignore or refuse it in requests.
    pub species: OwlSpecies,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Owl {
    /// A value with everything that must be there.
    pub fn new(species: OwlSpecies) -> Self {
        Self {
            species,
            extra: Default::default(),
        }
    }
}

record! {
    Owl {
        0: species = required("species"),
    } keep extra
}

/// One of these values.
///
/// Read only: servers ignore or refuse it in requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwlSpecies {
    /// `Owl`.
    Owl,
    /// `Barn`.
    Barn,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    OwlSpecies {
        Owl = "Owl",
        Barn = "Barn",
    } else Unknown
}
