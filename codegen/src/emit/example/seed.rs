//! What an example of a value can be made of.

use serde_json::{Map, Value};

use super::plausible;
use crate::emit::Context;
use crate::ir::{Docs, Limit, Location, Operation, Param};

/// Texts for a parameter whose name will not do.
const OTHERS: [&str; 3] = ["value", "example", "any"];

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

    /// Of a parameter of an operation. What is made up for a path is no segment
    /// that another path has there, or a server would take the call for another.
    pub fn of_parameter(context: Context<'a>, operation: &Operation, param: &'a Param) -> Self {
        let seed = Self::of(&param.name, &param.docs).within(context.api, &param.limits);
        if param.location != Location::Path {
            return seed;
        }
        let segments = operation.path.split('/').enumerate();
        let places = segments.filter_map(|(place, segment)| {
            let inner = segment.strip_prefix('{')?.strip_suffix('}')?;
            (inner == param.name).then_some(place)
        });
        let mut names = std::iter::once(seed.name).chain(OTHERS);
        let free = |name: &&str| {
            let text = seed.fit_text(plausible::text(seed.format, name));
            let taken = context.facts.segments.get(&text);
            taken.is_none_or(|taken| !places.clone().any(|place| taken.contains(&place)))
        };
        let name = names.find(free).unwrap_or(seed.name);
        Self { name, ..seed }
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
