//! Members that not every object of a kind has: those of alternatives beside
//! known members, and of what holds under a condition.
//!
//! They become optional members of the one object. That is what all those
//! objects are as a whole, and a member more or less of an alternative changes
//! no other. Which of them belong together is checked by who asks for it.

use std::collections::HashSet;

use super::class::Class;
use super::object::Members;
use super::{Lowering, Piece};
use crate::ir::{EnumKind, Scalar, TypeRef};
use crate::normalise::{AnySchema, extension};
use crate::pointer::Hashing;
use crate::{Code, Diagnostic, Place, Pointer};

/// A member that only some objects have.
pub struct Sometimes {
    /// Its key.
    pub name: String,
    /// Where it is described, at least once.
    pub at: Vec<Pointer>,
}

impl Lowering<'_> {
    /// The members that stand beside `members`, in the order of the document.
    pub fn sometimes(&mut self, members: &Members) -> Vec<Sometimes> {
        let mut found: Vec<Sometimes> = Vec::new();
        let mut seen = members.seen.clone();
        let mut open: Vec<Pointer> = members.blurred.iter().rev().cloned().collect();
        while let Some(here) = open.pop() {
            let parts = self.beside(&here);
            // A base that lists what is derived from it says nothing about these.
            let targets = parts.iter().map(|part| self.target(part));
            if targets
                .into_iter()
                .any(|target| members.seen.contains(&target))
            {
                continue;
            }
            let mut inner = Vec::new();
            for part in parts {
                match self.leaf_class(&part) {
                    Class::Object | Class::Map(_) | Class::Any => {}
                    Class::Union => {
                        inner.push(self.target(&part));
                        continue;
                    }
                    _ => {
                        self.no_object(&part);
                        continue;
                    }
                }
                let these = self.members(&part);
                if !seen.insert(self.target(&part)) {
                    continue;
                }
                for name in these
                    .order
                    .iter()
                    .filter(|name| !members.at.contains_key(*name))
                {
                    let Some(at) = these.at.get(name) else {
                        continue;
                    };
                    match found.iter_mut().find(|known| known.name == *name) {
                        Some(known) => known.at.push(at.clone()),
                        None => found.push(Sometimes {
                            name: name.clone(),
                            at: vec![at.clone()],
                        }),
                    }
                }
                inner.extend(these.blurred);
            }
            let new = inner.into_iter().filter(|at| seen.insert(at.clone()));
            open.extend(new.collect::<Vec<_>>().into_iter().rev());
        }
        found
    }

    /// The alternatives of a schema, and what it says under conditions.
    fn beside(&self, at: &Pointer) -> Vec<Pointer> {
        let (data, any) = self.schema(at);
        let mut parts = self.alternatives(any);
        parts.extend(extension::pointers(data, extension::CONDITIONAL).unwrap_or_default());
        parts
    }

    /// What a schema refers to, if it does nothing else. Classes depend on
    /// this, and so it must not depend on them.
    fn behind(&self, at: &Pointer) -> Pointer {
        match self.piece(at) {
            Piece::Reference(target) => target.clone(),
            Piece::Schema(..) => at.clone(),
        }
    }

    /// Whether all alternatives of the schema at `at` are made of it, so that
    /// it is these, and what it says about itself stands in them.
    pub fn is_base(&self, at: &Pointer, any: &AnySchema) -> bool {
        let alternatives = self.alternatives(any);
        let derived = |part: &Pointer| {
            let mut seen: HashSet<_, Hashing> = HashSet::default();
            let mut open = vec![self.behind(part)];
            while let Some(here) = open.pop() {
                if here == *at {
                    return true;
                }
                if seen.insert(here.clone()) {
                    let (_, any) = self.schema(&here);
                    open.extend(any.all_of.iter().map(|part| self.behind(part)));
                }
            }
            false
        };
        alternatives.len() > 1 && alternatives.iter().all(derived)
    }

    fn no_object(&mut self, at: &Pointer) {
        let message = "this alternative is no object, and stands beside members; it is left out";
        let place = Place::Value(at.clone());
        let warning = Diagnostic::warning(Code::Contradiction, place, message);
        self.diagnostics
            .push(warning.help("make it an object, or remove it").remove(at));
    }

    /// The type of a member that is described in several places, where that is
    /// not the one of the first.
    pub fn common_type(&mut self, member: &Sometimes) -> Option<TypeRef> {
        let (first, others) = member.at.split_first()?;
        if others.is_empty() {
            return None;
        }
        let is_text = |class: Class| {
            matches!(
                class,
                Class::Scalar(Scalar::String) | Class::Enum(EnumKind::String)
            )
        };
        let target = self.target(first);
        if others.iter().all(|other| self.target(other) == target) {
            return None;
        }
        if member.at.iter().all(|at| is_text(self.leaf_class(at))) {
            return Some(TypeRef::Scalar(Scalar::String));
        }
        let class = self.leaf_class(first);
        if let Class::Scalar(_) = class
            && others.iter().all(|other| self.leaf_class(other) == class)
        {
            return None;
        }
        let message = format!(
            "alternatives have members `{}` of several types; it is any JSON",
            member.name
        );
        let place = Place::Value(others.first().unwrap_or(first).clone());
        let warning = Diagnostic::warning(Code::Unsupported, place, message);
        self.diagnostics.push(
            warning
                .note(Place::Value(first.clone()), "the first is here")
                .help("give the member one schema, such as a component that all refer to"),
        );
        Some(TypeRef::Any)
    }
}
