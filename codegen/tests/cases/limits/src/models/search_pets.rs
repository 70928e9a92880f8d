// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `searchPets` uses.

use crate::runtime::model::{Extra, limits, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPetsBody {
    /// At least 3 characters.
    pub words: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl SearchPetsBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.words = Some(words.into());
        self
    }
}

record! {
    SearchPetsBody {
        0: words = optional("words"),
    } keep extra
}

limits! {
    SearchPetsBody [
        member("words", &[min_length(3)]),
    ]
}
