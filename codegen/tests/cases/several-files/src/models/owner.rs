// The schema `owner`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::{Pet, PetCollar};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub pets: Option<Vec<Pet>>,
    pub collar: Option<PetCollar>,
    pub extra: Extra,
}
record!(Owner { 0: name, 1: [pets], 2: [collar] } keep extra);
impl Owner {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), pets: None, collar: None, extra: Default::default() }
    }
}
setters!(Owner { pets: Vec<Pet> = Some(pets), collar: PetCollar = Some(collar) });
