//! What an example of a value can be made of.

use serde_json::{Map, Value};

use crate::ir::{Docs, Limit};

/// What is known of the value that an example needs.
#[derive(Clone, Default)]
pub struct Seed<'a> {
    /// What the document shows, the closest first.
    pub values: Vec<&'a Value>,
    /// The format of a text.
    pub format: Option<&'a str>,
    /// What the value is for.
    pub name: &'a str,
    /// The text that it has to be.
    pub text: Option<&'a str>,
    /// A member that has to have this text.
    pub tag: Option<(&'a str, &'a str)>,
    /// What the value must keep to.
    pub limits: Vec<&'a Limit>,
}

impl<'a> Seed<'a> {
    /// Of the thing `name`, as its documentation has it.
    pub fn of(name: &'a str, docs: &'a Docs) -> Self {
        let seed = Self {
            name,
            ..Self::default()
        };
        seed.and(docs)
    }

    /// With what the documentation of its type adds.
    pub fn and(mut self, docs: &'a Docs) -> Self {
        self.values
            .extend(docs.example.iter().chain(&docs.listed).chain(&docs.default));
        self.format = self.format.or(docs.format.as_deref());
        self
    }

    /// Preferably this value.
    pub fn first(mut self, value: Option<&'a Value>) -> Self {
        self.values.splice(0..0, value);
        self
    }

    /// Of a part of the value.
    pub fn part(&self, value: Option<&'a Value>) -> Self {
        Self {
            values: value.into_iter().collect(),
            name: self.name,
            ..Self::default()
        }
    }

    /// The first of the document's values that is of use.
    pub fn find<T>(&self, of: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        self.values.iter().copied().find_map(of)
    }

    /// The text that it should be.
    pub fn texts(&self) -> impl Iterator<Item = &'a str> {
        let shown = self.values.iter().filter_map(|value| value.as_str());
        self.text.into_iter().chain(shown)
    }

    /// The members of the object that it should be.
    pub fn object(&self) -> Option<&'a Map<String, Value>> {
        self.find(Value::as_object)
    }
}
