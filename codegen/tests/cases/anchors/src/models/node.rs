// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Node`.

use crate::runtime::model::{Extra, Nullable, Value, record};
use super::{Leaf, Place, PlaceTown};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// `name`.
    pub name: String,
    /// `next`.
    pub next: Option<Box<Node>>,
    /// `place`.
    pub place: Option<Place>,
    /// `town`.
    pub town: Option<PlaceTown>,
    /// `leaf`.
    pub leaf: Option<Leaf>,
    /// `nobody`.
    pub nobody: Nullable<Value>,
    /// `elsewhere`.
    pub elsewhere: Nullable<Value>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Node {
        0: name = required("name"),
        1: next = optional("next"),
        2: place = optional("place"),
        3: town = optional("town"),
        4: leaf = optional("leaf"),
        5: nobody = nullable("nobody"),
        6: elsewhere = nullable("elsewhere"),
    } keep extra
}
