// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pen`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pen {
    /// `colour`.
    pub colour: PenColour,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Pen {
    /// A value with everything that must be there.
    pub fn new(colour: PenColour) -> Self {
        Self {
            colour,
            extra: Default::default(),
        }
    }
}

record! {
    Pen {
        0: colour = required("colour"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PenColour {
    /// `red`.
    Red,
    /// `blue`.
    Blue,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PenColour {
        Red = "red",
        Blue = "blue",
    } else Unknown
}
