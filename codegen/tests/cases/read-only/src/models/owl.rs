// The schema `Owl`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// Read only: servers ignore or refuse it in requests.
    pub species: OwlSpecies,
    pub extra: Extra,
}
record!(Owl { 0: species } keep extra);
impl Owl {
    /// A value with everything that must be there.
    pub fn new(species: OwlSpecies) -> Self { Self { species, extra: Default::default() } }
}

string_enum! {
    /// Read only: servers ignore or refuse it in requests.
    pub enum OwlSpecies { Owl = "Owl", Barn = "Barn" } else Unknown
}
