//! What values must keep to beyond their types, for callers who want to know
//! before the server tells them.
//!
//! Limits follow the schemas, not the types that came of them: all of an
//! `allOf` counts, whatever became one struct.

use std::collections::HashSet;

use super::class::Class;
use super::{CHAIN, Lowering, Piece};
use crate::Pointer;
use crate::ir::{Alternative, Choice, Kind, Limit, Shape};
use crate::normalise::{AdditionalProperties, AnySchema, SchemaData, extension, schema};
use crate::pointer::Hashing;

/// Schemas without a type of their own that were looked into: one may be made
/// of itself, where no type is made of what it says.
type Inside = HashSet<Pointer, Hashing>;

impl Lowering<'_> {
    /// The limits of a value that the schema at `at` describes.
    pub fn limits(&self, at: &Pointer) -> Vec<Limit> {
        self.limits_of(at, false, &mut Inside::default())
    }

    /// The limits of every type.
    pub fn limit_types(&mut self) {
        for index in 0..self.types.len() {
            let Some(def) = self.types.get(index) else {
                continue;
            };
            let limits = match &def.shape {
                Shape::Enum(_) => Vec::new(),
                _ => self.limits_of(&def.origin, true, &mut Inside::default()),
            };
            if let Some(def) = self.types.get_mut(index) {
                def.limits = limits;
            }
        }
    }

    /// `own` is for the type that the schema at `at` defines; elsewhere that is
    /// named and done with.
    fn limits_of(&self, at: &Pointer, own: bool, inside: &mut Inside) -> Vec<Limit> {
        let mut limits = Vec::new();
        let mut seen: HashSet<_, Hashing> = HashSet::default();
        let mut stack = vec![at.clone()];
        while let Some(here) = stack.pop() {
            if !seen.insert(here.clone()) {
                continue;
            }
            let named = self.defined.get(self.elsewhere.origin(&here));
            if let Some(id) = named.filter(|_| !own || here != *at) {
                limits.push(Limit::Is(*id));
                continue;
            }
            match self.piece(&here) {
                Piece::Reference(target) => stack.push(target.clone()),
                Piece::Schema(data, any) => {
                    let before = limits.len();
                    keywords(any, &mut limits);
                    if let Class::Tuple(_) = self.class(&here) {
                        // Its type has the right length.
                        let of_length = |limit: &Limit| {
                            matches!(limit, Limit::MinItems(_) | Limit::MaxItems(_))
                        };
                        let own = limits.split_off(before);
                        limits.extend(own.into_iter().filter(|limit| !of_length(limit)));
                    }
                    if !has_parts(data, any) || !inside.insert(here.clone()) {
                        continue;
                    }
                    limits.extend(self.list_limits(data, any, inside));
                    limits.extend(self.object_limits(data, any, inside));
                    match self.alternatives(any).as_slice() {
                        [] => {}
                        [only] => stack.push(only.clone()),
                        several => limits.push(self.alternative_limits(&here, several, inside)),
                    }
                    limits.extend(self.conditions(any));
                    stack.extend(any.all_of.iter().rev().cloned());
                }
            }
        }
        limits
    }

    fn list_limits(&self, data: &SchemaData, any: &AnySchema, inside: &mut Inside) -> Vec<Limit> {
        let mut limits = Vec::new();
        let first = extension::pointers(data, extension::PREFIX_ITEMS).unwrap_or_default();
        for (index, part) in first.iter().enumerate() {
            limits.push(Limit::Item(index, self.limits_of(part, false, inside)));
        }
        if let Some(items) = &any.items {
            let items = self.limits_of(items, false, inside);
            limits.push(Limit::Items(first.len(), items));
        }
        limits
    }

    fn object_limits(&self, data: &SchemaData, any: &AnySchema, inside: &mut Inside) -> Vec<Limit> {
        let mut limits = Vec::new();
        for (name, at) in any.properties.iter() {
            let property = self.limits_of(at, false, inside);
            limits.push(Limit::Member(name.clone(), property));
        }
        let patterned = extension::patterned(data);
        for (pattern, at) in &patterned {
            let values = self.limits_of(at, false, inside);
            limits.push(Limit::Matching(pattern.clone(), values));
        }
        if let Some(AdditionalProperties::Schema(at)) = &any.additional_properties {
            let names = any.properties.keys().cloned().collect();
            let patterns = patterned.into_iter().map(|(pattern, _)| pattern).collect();
            let values = self.limits_of(at, false, inside);
            limits.push(Limit::Others(names, patterns, values));
        }
        for at in extension::pointers(data, extension::NAMES_OF_MEMBERS).unwrap_or_default() {
            limits.push(Limit::Names(self.limits_of(&at, false, inside)));
        }
        for (name, others) in extension::texts(data, extension::DEPENDENT_REQUIRED) {
            limits.push(Limit::Together(name, others));
        }
        limits
    }

    fn alternative_limits(&self, at: &Pointer, several: &[Pointer], inside: &mut Inside) -> Limit {
        let id = self.defined.get(self.elsewhere.origin(at));
        if let Some(Shape::Union(union)) = id.and_then(|id| Some(&self.types.get(id.0)?.shape))
            && let Choice::Tag(property) = &union.choice
        {
            let mut variants = Vec::new();
            for variant in &union.variants {
                let limits = self.limits_of(&variant.origin, false, inside);
                variants.push((variant.tags.clone(), limits));
            }
            return Limit::Tagged(property.clone(), variants);
        }
        let mut alternatives = Vec::new();
        for at in several {
            let kind = self.kind(at);
            let limits = self.limits_of(at, false, inside);
            alternatives.push(Alternative { kind, limits });
        }
        Limit::Any(alternatives)
    }

    /// Alternatives that only say which members must be there.
    fn conditions(&self, any: &AnySchema) -> Option<Limit> {
        let members = if any.one_of.is_empty() {
            &any.any_of
        } else {
            &any.one_of
        };
        let lists: Option<Vec<Vec<String>>> = members
            .iter()
            .map(|at| match self.piece(at) {
                Piece::Schema(_, any) if self.is_mere_condition(at) && !any.not => {
                    Some(any.required.clone())
                }
                _ => None,
            })
            .collect();
        lists.filter(|lists| !lists.is_empty()).map(Limit::OneOf)
    }

    fn kind(&self, at: &Pointer) -> Kind {
        match self.leaf_class(at) {
            Class::List(_) | Class::Tuple(_) => return Kind::List,
            Class::Map(_) => return Kind::Object(Vec::new()),
            Class::Object => {
                let members = self.members(at);
                return Kind::Object(members.required().cloned().collect());
            }
            Class::Union | Class::Any => return Kind::Any,
            _ => {}
        }
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.class(&here) {
                Class::Same(target) => here = target,
                _ => break,
            }
        }
        let (_, any) = self.schema(&here);
        match any.typ {
            Some("string") => Kind::Text,
            Some("boolean") => Kind::Truth,
            Some("integer") => Kind::Whole,
            Some("number") => Kind::Number,
            _ => Kind::Any,
        }
    }
}

/// The limits that stand in the schema itself.
fn keywords(any: &AnySchema, limits: &mut Vec<Limit>) {
    let bounds = &*any.bounds;
    // None at all are no limit.
    let some = |least: Option<usize>| least.filter(|least| *least > 0);
    let pattern = bounds.pattern.as_ref();
    let pattern = pattern.filter(|pattern| schema::is_checked(pattern));
    let minimum = bounds.minimum.map(|bound| match bounds.exclusive_minimum {
        Some(true) => Limit::Above(bound),
        _ => Limit::Minimum(bound),
    });
    let maximum = bounds.maximum.map(|bound| match bounds.exclusive_maximum {
        Some(true) => Limit::Below(bound),
        _ => Limit::Maximum(bound),
    });
    let step = bounds.multiple_of.filter(|step| *step > 0.0);
    let found = [
        some(bounds.min_length).map(Limit::MinLength),
        bounds.max_length.map(Limit::MaxLength),
        pattern.cloned().map(Limit::Pattern),
        minimum,
        maximum,
        step.map(Limit::MultipleOf),
        some(bounds.min_items).map(Limit::MinItems),
        bounds.max_items.map(Limit::MaxItems),
        (bounds.unique_items == Some(true)).then_some(Limit::UniqueItems),
        some(bounds.min_properties).map(Limit::MinMembers),
        bounds.max_properties.map(Limit::MaxMembers),
    ];
    limits.extend(found.into_iter().flatten());
}

/// Whether a schema says anything about parts of a value, or by other schemas.
fn has_parts(data: &SchemaData, any: &AnySchema) -> bool {
    !(any.properties.is_empty()
        && any.additional_properties.is_none()
        && any.items.is_none()
        && any.all_of.is_empty()
        && any.one_of.is_empty()
        && any.any_of.is_empty()
        && data.extensions.is_empty())
}
