// The schema `Pet`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::{Owner, Weight};

/// A pet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub kind: String,
    pub name: String,
    /// A pet.
    pub parent: Option<Box<Pet>>,
    pub friends: Option<Vec<Pet>>,
    pub owner: Owner,
    /// In grams.
    pub weight: Option<Weight>,
    pub collar: Option<PetCollar>,
    pub extra: Extra,
}
record!(Pet { 0: kind, 1: name, 2: [parent], 3: [friends], 4: owner, 5: [weight], 6: [collar] } keep extra);
impl Pet {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, name: impl Into<String>, owner: Owner) -> Self {
        Self {
            kind: kind.into(), name: name.into(), parent: None, friends: None, owner, weight: None, collar: None,
            extra: Default::default(),
        }
    }
}
setters!(Pet {
    parent: Pet = Some(Box::new(parent)),
    friends: Vec<Pet> = Some(friends),
    weight: Weight = Some(weight),
    collar: PetCollar = Some(collar),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetCollar {
    pub colour: Option<PetCollarColour>,
    pub extra: Extra,
}
record!(PetCollar { 0: [colour] } keep extra);
impl PetCollar {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(PetCollar { colour: PetCollarColour = Some(colour) });

string_enum! {
    pub enum PetCollarColour { Red = "red", Green = "green" } else Unknown
}
