//! Operations: by their method and path, or by their id where they have moved.

use std::collections::{HashMap, HashSet};

use super::super::keys::{self, BODY, path};
use super::super::text::{Entry, Kind};
use super::{Keeper, OldMethod, Pin};
use crate::ir::Operation;
use crate::name::same_words;
use crate::{Place, Pointer};

/// The lines about operations, by the index of these, each with its method and
/// path as they were.
pub type Found<'a> = HashMap<usize, (&'a [String], &'a Entry)>;

/// The module of the group in a line about a method.
pub fn group_of(entry: &Entry) -> &str {
    let path = entry.names.first().and_then(|path| path.split_once('.'));
    path.map_or("", |(group, _)| group)
}

fn method_of(entry: &Entry) -> &str {
    let path = entry.names.first().and_then(|path| path.split_once('.'));
    path.map_or("", |(_, method)| method)
}

impl<'a> Keeper<'a, '_> {
    /// Finds operations by their method and path, and else, where nothing
    /// stands there any more, by their id.
    pub fn operations(&mut self) -> Found<'a> {
        let lines = self.lock.all(Kind::Method);
        let lines = lines.filter_map(|(key, entry)| match key {
            [method, path] => Some(((method.as_str(), path.as_str()), (key, entry))),
            _ => None,
        });
        let lines: HashMap<(&str, &str), (&[String], &Entry)> = lines.collect();
        let mut found = HashMap::new();
        let mut here = HashSet::new();
        for (_, _, operation) in self.all_operations() {
            let path = path(operation);
            if let Some(line) = lines.get(&(operation.method, path.as_str())) {
                here.insert(line.1.line);
                found.insert(operation.index, *line);
            }
        }
        let gone = self.lock.all(Kind::Method);
        let gone = gone.filter(|(_, entry)| !here.contains(&entry.line));
        let mut gone: HashMap<&str, _> = gone.map(|of| (of.1.about.as_str(), of)).collect();
        for (_, _, operation) in self.all_operations() {
            if found.contains_key(&operation.index) {
                continue;
            }
            if let Some((key @ [method, path], entry)) = gone.remove(operation.id.as_str()) {
                let before = place(method, path);
                self.moved.insert(operation.origin.to_string(), before);
                found.insert(operation.index, (key, entry));
            }
        }
        found
    }

    /// Keeps the names of methods and of what belongs to their operations.
    pub fn methods(&mut self, found: &Found<'a>) {
        let groups = self.modules();
        for (group, _, operation) in self.all_operations() {
            let Some((key, entry)) = found.get(&operation.index) else {
                continue;
            };
            let (method, base) = (method_of(entry), self.pin(entry, 1));
            let before = groups.get(group_of(entry)).copied();
            let old = |group| OldMethod {
                group,
                name: method.to_owned(),
                base: base.name.clone(),
                of: operation.index,
            };
            if !same_words(&entry.about, &operation.id) {
                let message = format!(
                    "the operation `{}` is called `{}` now",
                    entry.about.escape_debug(),
                    operation.id.escape_debug()
                );
                self.renamed(Place::Value(operation.origin.join("operationId")), message);
                self.kept.old_methods.extend(before.map(old));
            } else {
                if before == Some(group) {
                    let pin = Pin {
                        name: method.to_owned(),
                        place: self.lock.place_of(entry, 0),
                    };
                    self.kept.methods.insert(operation.index, pin);
                } else {
                    self.kept.old_methods.extend(before.map(old));
                }
                self.kept.bases.insert(operation.index, base);
            }
            if let [verb, path] = key {
                self.parts(operation, verb, path);
            }
        }
        self.were(&groups);
    }

    /// Keeps the names of an operation's parameters, bodies and responses.
    fn parts(&mut self, operation: &Operation, verb: &str, path: &str) {
        let index = operation.index;
        for (position, param) in operation.params.iter().enumerate() {
            let place = format!("{:?}", param.location).to_ascii_lowercase();
            let key = [verb, path, &place, &param.name];
            if let Some(entry) = self.lock.get(Kind::Parameter, &key) {
                let pin = self.pin(entry, 0);
                self.kept.params.insert((index, position), pin);
            }
        }
        if let Some(body) = &operation.body {
            if let Some(entry) = self.lock.get(Kind::Parameter, &[verb, path, BODY, ""]) {
                let pin = self.pin(entry, 0);
                self.kept.bodies.insert(index, pin);
            }
            for (position, media) in keys::bodies(&body.choices).iter().enumerate() {
                let key = [verb, path, media];
                if let Some(entry) = self.lock.get(Kind::Body, &key) {
                    let pin = self.pin(entry, 0);
                    let choices = &mut self.kept.choices;
                    choices.insert((index, Kind::Body, position), pin);
                }
            }
        }
        for (kind, replies) in [
            (Kind::Output, &operation.success),
            (Kind::Error, &operation.errors),
        ] {
            for (position, (status, media)) in keys::replies(replies).iter().enumerate() {
                let mut lines = media
                    .iter()
                    .map(|media| self.lock.get(kind, &[verb, path, status, media]));
                if let Some(entry) = lines.find_map(|line| line) {
                    let pin = self.pin(entry, 0);
                    self.kept.choices.insert((index, kind, position), pin);
                }
            }
        }
    }

    /// The names that operations had earlier still.
    fn were(&mut self, groups: &HashMap<String, usize>) {
        if self.lock.all_old(Kind::WasMethod).next().is_none() {
            return;
        }
        let mut operations = HashMap::new();
        for (_, _, operation) in self.all_operations() {
            let here = place(operation.method, &path(operation));
            operations.insert(here, operation.index);
            if let Some(before) = self.moved.get(&operation.origin.to_string()) {
                operations.entry(before.clone()).or_insert(operation.index);
            }
        }
        for (key, entry) in self.lock.all_old(Kind::WasMethod) {
            let ([method, path], Some(base)) = (key, entry.names.get(1)) else {
                continue;
            };
            let of = operations.get(&place(method, path));
            if let (Some(of), Some(group)) = (of, groups.get(group_of(entry))) {
                self.kept.old_methods.push(OldMethod {
                    group: *group,
                    name: method_of(entry).to_owned(),
                    base: base.clone(),
                    of: *of,
                });
            }
        }
    }

    /// The groups by the modules that they have, or had.
    fn modules(&self) -> HashMap<String, usize> {
        let old = self.kept.old_groups.iter().rev();
        let mut modules: HashMap<_, _> = old.map(|old| (old.module.clone(), old.of)).collect();
        let pinned = self.kept.groups.iter();
        modules.extend(pinned.map(|(group, (pin, _))| (pin.name.clone(), *group)));
        modules
    }
}

/// Where an operation with this method and path stands.
fn place(method: &str, path: &str) -> String {
    let at = Pointer::root().join("paths").join(path);
    at.join(&method.to_ascii_lowercase()).to_string()
}
