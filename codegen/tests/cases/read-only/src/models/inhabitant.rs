// The schema `Inhabitant`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Fox, FoxInput, Owl};

/// Callers send `InhabitantInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inhabitant {
    /// Where `species` is `Fox` or `SilverFox`.
    Fox(Fox),
    /// Where `species` is `Owl` or `Barn`.
    Owl(Owl),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Inhabitant by "species" { Fox = "Fox" | "SilverFox", Owl = "Owl" | "Barn" } else Unknown);

/// This is `Inhabitant` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InhabitantInput {
    /// Where `species` is `Fox` or `SilverFox`.
    Fox(FoxInput),
    /// Where `species` is `Owl` or `Barn`.
    Owl(Owl),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(InhabitantInput by "species" { Fox = "Fox" | "SilverFox", Owl = "Owl" | "Barn" } else Unknown);
