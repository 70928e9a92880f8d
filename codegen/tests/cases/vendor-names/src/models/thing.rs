// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Thing`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::Owner;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `knd`.
    pub kind: Option<ThingKind>,
    /// `amt`.
    pub amount: Option<f64>,
    /// `nm`.
    pub name: Option<String>,
    /// `own`.
    pub own: Option<Owner>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Thing {
        0: kind = optional("knd"),
        1: amount = optional("amt"),
        2: name = optional("nm"),
        3: own = optional("own"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ThingKind {
        A = "a",
        B = "b",
    } else Unknown
}
