//! Types: by where they stand, or by what they are made of.

use std::collections::{HashMap, HashSet};

use super::super::digest::{NOTHING, digest};
use super::super::keys::{self, TypeKey};
use super::super::text::Kind;
use super::{Keeper, OldType};
use crate::Place;
use crate::ir::{Shape, TypeId};

impl Keeper<'_, '_> {
    /// Where the thing at `at` stood before.
    fn before(&self, at: &str) -> String {
        let outer = self.moved.range(..=at.to_owned()).rev();
        let mut outer =
            outer.take_while(|(now, _)| at.starts_with(now.split('/').next().unwrap_or_default()));
        let found = outer.find_map(|(now, before)| {
            let rest = at.strip_prefix(now.as_str())?;
            (rest.is_empty() || rest.starts_with(['/', '~'])).then(|| format!("{before}{rest}"))
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
            let renamed = self.kept.old_types.iter().any(|old| old.of == id);
            if let Some(entry) = self.lock.get(key.kind, &[&at]).filter(|_| !renamed) {
                self.kept.types.insert(id, self.pin(entry, 0));
            }
            let kind = match &def.shape {
                Shape::Struct(_) => key.field,
                _ => Kind::Variant,
            };
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

    /// Finds types that are gone among those that are new: the only one that
    /// is made of the same.
    fn renamed_types(&mut self, keys: &[TypeKey]) {
        let mut here = HashSet::new();
        let mut new: HashMap<String, Vec<usize>> = HashMap::new();
        let types = keys.iter().zip(&self.api.types).enumerate();
        for (index, (key, def)) in types.filter(|(_, (key, _))| key.kind == Kind::Type) {
            match self.lock.get(Kind::Type, &[&self.before(&key.at)]) {
                Some(entry) => _ = here.insert(entry.line),
                None => new.entry(digest(self.api, def)).or_default().push(index),
            }
        }
        let gone = self.lock.all(Kind::Type);
        let gone = gone.filter(|(_, entry)| !here.contains(&entry.line) && entry.about != NOTHING);
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
            let (id, now) = (TypeId(*index), at(index).to_owned());
            if let Some(def) = self.api.def(id) {
                let message = format!("what was `{}` is this now", before.escape_debug());
                self.renamed(Place::Value(def.origin.clone()), message);
            }
            self.moved.entry(now).or_insert_with(|| before.clone());
            let name = name.clone();
            self.kept.old_types.push(OldType { name, of: id });
        }
    }
}
