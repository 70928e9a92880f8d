//! Names that things have already, and names that they had.

use super::case::camel;
use super::ident::Ident;
use super::scope::Scope;
use crate::ir::TypeId;
use crate::lock::{Kept, Pin};

/// What naming keeps, and what of that could not be kept.
pub struct Keeping<'k> {
    pub kept: &'k Kept,
    /// Names that something else has, or that mean something in their place.
    pub refused: Vec<Pin>,
}

impl Keeping<'_> {
    /// Gives each thing the name that it is to keep.
    pub fn names(&mut self, scope: &mut Scope, pins: &[Option<&Pin>]) -> Vec<Option<Ident>> {
        let names = pins.iter().map(|pin| {
            let pin = (*pin)?;
            let name = scope.keep(&pin.name);
            if name.is_none() {
                self.refused.push(pin.clone());
            }
            name
        });
        names.collect()
    }

    /// Gives names to things in their order, after those that have one.
    pub fn claim(
        &mut self,
        scope: &mut Scope,
        pins: &[Option<&Pin>],
        wishes: &[Vec<String>],
    ) -> Vec<Ident> {
        let names = self.names(scope, pins);
        let names = names.into_iter().zip(wishes).map(|(name, wishes)| {
            name.unwrap_or_else(|| {
                let wishes: Vec<&str> = wishes.iter().map(String::as_str).collect();
                scope.claim(&wishes)
            })
        });
        names.collect()
    }
}

/// Names that things had before, and that callers may still use.
#[derive(Debug, Default)]
pub struct OldNames {
    /// Types, each with what it is now.
    pub types: Vec<(Ident, TypeId)>,
    /// Methods.
    pub methods: Vec<OldMethodNames>,
    /// Groups.
    pub groups: Vec<OldGroupNames>,
}

impl OldNames {
    /// Puts them into the order of their names, whenever they were given up.
    pub fn sort(&mut self) {
        self.types.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.methods
            .sort_by(|one, other| (&one.name, &one.base).cmp(&(&other.name, &other.base)));
        self.groups
            .sort_by(|one, other| one.module.cmp(&other.module));
    }
}

/// A method that an operation had.
#[derive(Debug)]
pub struct OldMethodNames {
    /// The position of the group that it was in.
    pub group: usize,
    /// The method, where that is another one now.
    pub name: Option<Ident>,
    /// What its types began with, where that is something else now.
    pub base: Option<Ident>,
    /// The type of its call.
    pub request: String,
    /// The index of the operation.
    pub of: usize,
}

/// What a group was called.
#[derive(Debug)]
pub struct OldGroupNames {
    /// Its module, and the method of `Client`.
    pub module: Ident,
    /// Its type.
    pub name: Ident,
    /// The position of the group.
    pub of: usize,
}

/// The name of the type of a group with this module.
pub fn type_name(module: &str) -> String {
    camel(module, "Api")
}

/// What texts have in common that give the same names.
pub fn words(text: &str) -> String {
    camel(text, "")
}

/// Whether two texts give the same names.
pub fn same_words(one: &str, other: &str) -> bool {
    words(one) == words(other)
}

/// Whether a value has the name that it gets whatever is beside it.
pub fn is_own_value(wire: &str, name: &Ident) -> bool {
    super::case::told_apart(wire).is_none() && camel(wire, "Value") == name.as_str()
}
