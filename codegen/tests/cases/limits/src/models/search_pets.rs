// What only the operation `searchPets` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPetsBody {
    /// At least 3 characters.
    pub words: Option<String>,
    pub extra: Extra,
}
record!(SearchPetsBody { 0: [words] } keep extra);
impl SearchPetsBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(SearchPetsBody { words: impl Into<String> = Some(words.into()) });
limits!(SearchPetsBody [member("words", &[min_length(3)])]);
