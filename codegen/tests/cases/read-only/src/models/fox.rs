// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Fox`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
///
/// Callers send `FoxInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    /// Read only: servers ignore or refuse it in requests.
    pub species: FoxSpecies,
    /// Read only: servers ignore or refuse it in requests.
    pub seen_at: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Fox {
        0: species = required("species"),
        1: seen_at = optional("seen_at"),
    } keep extra
}

/// One of these values.
///
/// Read only: servers ignore or refuse it in requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FoxSpecies {
    /// `Fox`.
    Fox,
    /// `SilverFox`.
    SilverFox,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    FoxSpecies {
        Fox = "Fox",
        SilverFox = "SilverFox",
    } else Unknown
}

/// An object.
///
/// This is `Fox` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FoxInput {
    /// Read only: servers ignore or refuse it in requests.
    pub species: FoxSpecies,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl FoxInput {
    /// A value with everything that must be there.
    pub fn new(species: FoxSpecies) -> Self {
        Self {
            species,
            extra: Default::default(),
        }
    }
}

record! {
    FoxInput {
        0: species = required("species"),
    } keep extra
}
