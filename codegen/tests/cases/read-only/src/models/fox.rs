// The schema `Fox`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

/// Callers send `FoxInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    /// Read only: servers ignore or refuse it in requests.
    pub species: FoxSpecies,
    /// Read only: servers ignore or refuse it in requests.
    pub seen_at: Option<String>,
    pub extra: Extra,
}
record!(Fox { 0: species, 1: [seen_at] } keep extra);

string_enum! {
    /// Read only: servers ignore or refuse it in requests.
    pub enum FoxSpecies { Fox = "Fox", SilverFox = "SilverFox" } else Unknown
}

/// This is `Fox` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FoxInput {
    /// Read only: servers ignore or refuse it in requests.
    pub species: FoxSpecies,
    pub extra: Extra,
}
record!(FoxInput { 0: species } keep extra);
impl FoxInput {
    /// A value with everything that must be there.
    pub fn new(species: FoxSpecies) -> Self { Self { species, extra: Default::default() } }
}
