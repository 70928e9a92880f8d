//! Types that say less than they could, or that nobody needs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Lint;
use crate::analyse;
use crate::ir::{Choice, Enum, EnumKind, Field, Shape, Struct, TypeDef, TypeId, TypeRef};
use crate::{Code, Diagnostic, Place};

/// Smaller objects are written anew without harm.
const FEW: usize = 3;

/// Lists of more values than this are taken from the world, which changes.
const MANY: usize = 25;

/// How many of the same schemas are shown.
const SHOWN: usize = 3;

impl Lint<'_> {
    pub fn types(&mut self) {
        let (sent, received) = analyse::travellers(self.api);
        for (index, def) in self.api.types.iter().enumerate() {
            let id = TypeId(index);
            if def.is_component() && !sent.contains(&id) && !received.contains(&id) {
                self.unreachable(def);
                continue;
            }
            match &def.shape {
                Shape::Struct(object) if !sent.contains(&id) => {
                    self.nothing_required(def, object);
                }
                Shape::Enum(of) => self.growing(def, of),
                Shape::Union(union) if union.choice == Choice::Fit => {
                    let types: Vec<_> = union.variants.iter().map(|one| &one.ty).collect();
                    self.ambiguous(def, &types);
                }
                _ => {}
            }
        }
        self.repeated();
    }

    fn unreachable(&mut self, def: &TypeDef) {
        let message = "no operation uses this schema";
        let place = Place::Key(def.origin.clone());
        let advice = Diagnostic::advice(Code::UnreachableSchema, place, message)
            .help("refer to it where it belongs, or remove it")
            .remove(&def.origin);
        self.found.push(advice);
    }

    fn nothing_required(&mut self, def: &TypeDef, object: &Struct) {
        let optional = |field: &Field| !field.presence.is_required();
        let constant = !object.constants.is_empty();
        if constant || object.fields.len() < FEW || !object.fields.iter().all(optional) {
            return;
        }
        let message = "no member is required, so callers must be ready to miss each";
        let place = Place::Key(def.origin.clone());
        self.found.push(
            Diagnostic::advice(Code::NothingRequired, place, message)
                .help("list under `required` what servers always say"),
        );
    }

    fn growing(&mut self, def: &TypeDef, of: &Enum) {
        if of.kind != EnumKind::String {
            return;
        }
        let versions = of.values.iter().filter(|value| is_version(&value.wire));
        let message = match of.values.len() {
            count if count > MANY => {
                format!("a list of {count} values will surely grow, and clients do not")
            }
            count if versions.clone().count() >= FEW && versions.count() * 2 > count => {
                "these values have versions, and will surely have more".to_owned()
            }
            _ => return,
        };
        let place = Place::Key(def.origin.join("enum"));
        let help = "make it a string, with these values as `examples`";
        self.found
            .push(Diagnostic::advice(Code::GrowingEnum, place, message).help(help));
    }

    /// Alternatives of which one is read as another.
    fn ambiguous(&mut self, def: &TypeDef, types: &[&TypeRef]) {
        let objects: Vec<_> = types.iter().map(|ty| self.object(ty)).collect();
        for (index, one) in objects.iter().enumerate() {
            for (before, other) in objects.iter().take(index).enumerate() {
                let (Some(one), Some(other)) = (one, other) else {
                    continue;
                };
                if !self.fits(one, other) || !self.fits(other, one) {
                    continue;
                }
                let message = format!(
                    "what is alternative {} can be alternative {}, so which it is stays a guess",
                    before + 1,
                    index + 1
                );
                let place = Place::Key(def.origin.clone());
                self.found.push(
                    Diagnostic::warning(Code::AmbiguousUnion, place, message)
                        .help("add a `discriminator`, or require what tells them apart"),
                );
                return;
            }
        }
    }

    fn object(&self, ty: &TypeRef) -> Option<&Struct> {
        let TypeRef::Def(id) = self.api.resolve(ty) else {
            return None;
        };
        match &self.api.def(*id)?.shape {
            Shape::Struct(object) => Some(object),
            _ => None,
        }
    }

    /// Whether the least value of one object may be one of the other.
    fn fits(&self, one: &Struct, other: &Struct) -> bool {
        let constant = |constant: &(String, Value)| other.constants.contains(constant);
        let mut required = one
            .fields
            .iter()
            .filter(|field| field.presence.is_required());
        let field = |field: &Field| {
            let known = other.fields.iter().find(|of| of.name == field.name);
            known.is_some_and(|of| self.api.resolve(&of.ty) == self.api.resolve(&field.ty))
        };
        one.constants.iter().all(constant) && required.all(field)
    }

    /// Schemas without a name that are described in several places.
    fn repeated(&mut self) {
        let mut shared = self.api.clone();
        analyse::share(&mut shared);
        let mut groups: BTreeMap<TypeId, BTreeSet<usize>> = BTreeMap::new();
        for (index, (def, own)) in shared.types.iter().zip(&self.api.types).enumerate() {
            if let (Shape::Alias(TypeRef::Def(same)), Shape::Struct(object)) =
                (&def.shape, &own.shape)
                && object.fields.len() >= FEW
            {
                groups.entry(*same).or_default().insert(index);
            }
        }
        for (first, others) in groups {
            let Some(def) = self.api.def(first) else {
                continue;
            };
            let message = format!("this schema is written {} times", others.len() + 1);
            let place = Place::Key(def.origin.clone());
            let mut advice = Diagnostic::advice(Code::RepeatedSchema, place, message)
                .help("make it a component, and refer to it");
            let others = others.iter().filter_map(|index| self.api.types.get(*index));
            for other in others.take(SHOWN) {
                advice = advice.note(Place::Key(other.origin.clone()), "and here");
            }
            self.found.push(advice);
        }
    }
}

/// Whether a value names a version or a date of something: words and numbers.
fn is_version(value: &str) -> bool {
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let date = digits >= 6 && value.contains('-');
    date || (letters >= 3 && digits >= 1 && value.contains(['-', '.', '_']))
}
