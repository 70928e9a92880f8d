//! Types: by where they stand, or by what they are made of.

use std::collections::{HashMap, HashSet};

use super::super::digest::{NOTHING, digest};
use super::super::keys::{self, EXTRA, TypeKey};
use super::super::text::Kind;
use super::{Keeper, OldType, Pin};
use crate::Place;
use crate::ir::{Shape, TypeId};

impl Keeper<'_, '_> {
    /// Where the thing at `at` stood before.
    fn before(&self, at: &str) -> String {
        let found = around(at).find_map(|(outer, rest)| {
            let before = self.moved.get(outer)?;
            Some(format!("{before}{rest}"))
        });
        found.unwrap_or_else(|| at.to_owned())
    }

    /// Keeps the names of types and their members.
    pub fn types(&mut self) {
        let keys = keys::types(self.api);
        self.renamed_types(&keys);
        let mut places = HashMap::new();
        for (index, (key, def)) in keys.iter().zip(&self.api.types).enumerate() {
            let id = TypeId(index);
            let at = self.before(&key.at);
            let line = self.lock.get(key.kind, &[&at]);
            if let Some(entry) = line.filter(|_| !self.renamed.contains(&id)) {
                self.kept.types.insert(id, self.pin(entry, 0));
            }
            let kind = match &def.shape {
                Shape::Struct(_) => key.field,
                _ => key.variant,
            };
            // Without a line of its own it is called as it is as a rule.
            let rest = self.lock.get(key.rest, &[&at]);
            if let (Shape::Struct(_), Some(line)) = (&def.shape, line) {
                let name = rest.map_or(EXTRA, |rest| rest.names.first().map_or(EXTRA, |of| of));
                let name = name.to_owned();
                let place = self.lock.place_of(rest.unwrap_or(line), 0);
                self.kept.rests.insert(id, Pin { name, place });
            }
            for (position, member) in keys::members(&def.shape).iter().enumerate() {
                if let Some(entry) = self.lock.get(kind, &[&at, member]) {
                    let pin = self.pin(entry, 0);
                    self.kept.members.insert((id, position), pin);
                }
            }
            if key.kind == Kind::Type {
                places.insert(at, id);
            }
        }
        for (key, entry) in self.lock.all_old(Kind::WasType) {
            let of = key.first().and_then(|at| places.get(at));
            if let (Some(of), Some(name)) = (of, entry.names.first()) {
                let (name, of) = (name.clone(), *of);
                self.kept.old_types.push(OldType { name, of });
            }
        }
    }

    /// Finds types that are gone: where a reference stands in their place, what
    /// that leads to, else the only one among those that are new that is made of
    /// the same.
    fn renamed_types(&mut self, keys: &[TypeKey]) {
        self.hoisted(keys);
        let mut here = HashSet::new();
        let mut new: HashMap<String, Vec<usize>> = HashMap::new();
        let types = keys.iter().zip(&self.api.types).enumerate();
        for (index, (key, def)) in types.filter(|(_, (key, _))| key.kind == Kind::Type) {
            let line = self.lock.get(Kind::Type, &[&self.before(&key.at)]);
            here.extend(line.map(|entry| entry.line));
            if line.is_none() || self.renamed.contains(&TypeId(index)) {
                new.entry(digest(self.api, def)).or_default().push(index);
            }
        }
        let known = self.kept.old_types.iter().map(|old| old.name.clone());
        let known: HashSet<String> = known.collect();
        let gone = self.lock.all(Kind::Type);
        let gone = gone.filter(|(_, entry)| !here.contains(&entry.line) && entry.about != NOTHING);
        let gone = gone.filter(|(_, entry)| !entry.names.iter().any(|name| known.contains(name)));
        let mut gone: Vec<_> = gone.collect();
        // Of a thing and what is in it, the thing comes first.
        gone.sort_by_key(|(key, _)| key.first().map(String::len));
        for (key, entry) in gone {
            let ([before], [name]) = (key, entry.names.as_slice()) else {
                continue;
            };
            let candidates = new.get(&entry.about).map(Vec::as_slice).unwrap_or_default();
            let at = |index: &usize| keys.get(*index).map_or("", |key| key.at.as_str());
            // What is in something that was found is found with it.
            if candidates
                .iter()
                .any(|index| self.before(at(index)) == *before)
            {
                continue;
            }
            let [index] = candidates else { continue };
            self.found(before, name, TypeId(*index), at(index));
        }
    }

    /// Finds types that are written elsewhere now and referred to from where
    /// they stood, and what was in them.
    fn hoisted(&mut self, keys: &[TypeKey]) {
        if self.api.replaced.is_empty() {
            return;
        }
        let places = keys.iter().enumerate();
        let places = places.filter(|(_, key)| key.kind == Kind::Type);
        let places: HashMap<&str, usize> = places
            .map(|(index, key)| (key.at.as_str(), index))
            .collect();
        for (key, entry) in self.lock.all(Kind::Type) {
            let ([before], [name]) = (key, entry.names.as_slice()) else {
                continue;
            };
            if places.contains_key(before.as_str()) {
                continue;
            }
            // The thing itself, or what it was in.
            let now = around(before).find_map(|(outer, rest)| {
                let of = keys.get(self.api.replaced.get(outer)?.0)?;
                Some(format!("{}{rest}", of.at))
            });
            let index = now.as_ref().and_then(|now| places.get(now.as_str()));
            let (Some(now), Some(index)) = (&now, index) else {
                continue;
            };
            // What is in something that was found is found with it.
            if self.before(now) == *before {
                continue;
            }
            let alike = |def| entry.about != NOTHING && digest(self.api, def) == entry.about;
            let is_new = self.lock.get(Kind::Type, &[now]).is_none();
            if is_new || self.api.def(TypeId(*index)).is_some_and(alike) {
                self.found(before, name, TypeId(*index), now);
            }
        }
    }

    /// Notes what became of a type.
    fn found(&mut self, before: &str, name: &str, id: TypeId, now: &str) {
        if let Some(def) = self.api.def(id) {
            let message = format!("what was `{}` is this now", before.escape_debug());
            self.renamed(Place::Value(def.origin.clone()), message);
        }
        // What was there before, or is in something that was found, has its name.
        let known = self.before(now) != now || self.lock.get(Kind::Type, &[now]).is_some();
        if !known {
            self.moved.insert(now.to_owned(), before.to_owned());
            self.renamed.insert(id);
        }
        let name = name.to_owned();
        self.kept.old_types.push(OldType { name, of: id });
    }
}

/// A place and all around it, the nearest first, each with the rest of the way.
/// The number that tells what stands at one place from each other is a step.
fn around(at: &str) -> impl Iterator<Item = (&str, &str)> {
    let number = at.rsplit_once('~').filter(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let ends = std::iter::once(at.len());
    let ends = ends.chain(number.map(|(place, _)| place.len()));
    let ends = ends.chain(at.rmatch_indices('/').map(|(end, _)| end));
    ends.filter_map(|end| at.split_at_checked(end))
}
