// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `ThingPage`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPage {
    /// `things`.
    pub things: Option<Vec<ThingPageThing>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ThingPage {
        0: things = optional("things"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPageThing {
    /// `size`.
    pub size: Option<ThingPageThingSize>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ThingPageThing {
        0: size = optional("size"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingPageThingSize {
    /// `s`.
    S,
    /// `m`.
    M,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ThingPageThingSize {
        S = "s",
        M = "m",
    } else Unknown
}
