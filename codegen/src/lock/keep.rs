//! Which of the names that were given before still have something to name, and
//! what the document calls differently now.

mod types;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::keys::{self, path};
use super::text::{Entry, Kind, Lock};
use crate::config::Config;
use crate::ir::{Api, Operation, Resource, TypeId};
use crate::name::{same_words, type_name};
use crate::{Code, Diagnostic, Place, Pointer};

/// A name that something is to have, and who says so.
#[derive(Clone, Debug)]
pub struct Pin {
    pub name: String,
    pub place: Place,
}

/// What names are to be.
#[derive(Debug, Default)]
pub struct Kept {
    pub types: HashMap<TypeId, Pin>,
    /// Fields and variants, by their position.
    pub members: HashMap<(TypeId, usize), Pin>,
    /// Module and type of groups.
    pub groups: HashMap<usize, (Pin, Pin)>,
    /// Methods of operations, by their index among all.
    pub methods: HashMap<usize, Pin>,
    /// The words that the types of operations begin with.
    pub bases: HashMap<usize, Pin>,
    /// Parameters of operations, by their position.
    pub params: HashMap<(usize, usize), Pin>,
    /// What has one name, by its kind and key.
    pub others: HashMap<(Kind, String), Pin>,
    /// Names that things had before.
    pub old_types: Vec<OldType>,
    pub old_methods: Vec<OldMethod>,
    pub old_groups: Vec<OldGroup>,
}

/// A name that a type had.
#[derive(Clone, Debug)]
pub struct OldType {
    pub name: String,
    pub of: TypeId,
}

/// A name that an operation had.
#[derive(Clone, Debug)]
pub struct OldMethod {
    /// The group that it was in, by its position.
    pub group: usize,
    pub name: String,
    /// What its types began with.
    pub base: String,
    /// The index of the operation.
    pub of: usize,
}

/// A name that a group had.
#[derive(Clone, Debug)]
pub struct OldGroup {
    pub module: String,
    pub name: String,
    /// The position of the group.
    pub of: usize,
}

/// What is kept of `lock` for `api`. What `config` says goes before that, and
/// what was called otherwise keeps that name, too.
pub fn keep(config: &Config, api: &Api, diagnostics: &mut Vec<Diagnostic>) -> Kept {
    let empty = Lock::default();
    let mut keeper = Keeper {
        lock: config.lock.as_ref().unwrap_or(&empty),
        api,
        kept: Kept::default(),
        diagnostics,
        moved: BTreeMap::new(),
    };
    let found = keeper.operations();
    keeper.groups(&found);
    keeper.methods(&found);
    keeper.types();
    keeper.others();
    keeper.said(config);
    keeper.kept
}

struct Keeper<'a, 'd> {
    lock: &'a Lock,
    api: &'a Api,
    kept: Kept,
    diagnostics: &'d mut Vec<Diagnostic>,
    /// Where things stood before, by where they stand now.
    moved: BTreeMap<String, String>,
}

/// The lines about operations, by the index of these.
type Found<'a> = HashMap<usize, &'a Entry>;

impl<'a> Keeper<'a, '_> {
    fn pin(&self, entry: &Entry, index: usize) -> Pin {
        Pin {
            name: entry.names.get(index).cloned().unwrap_or_default(),
            place: self.lock.place(entry.line),
        }
    }

    fn all_operations(
        &self,
    ) -> impl Iterator<Item = (usize, &'a Resource, &'a Operation)> + use<'a> {
        let resources = self.api.resources.iter().enumerate();
        resources.flat_map(|(group, resource)| {
            let operations = resource.operations.iter();
            operations.map(move |operation| (group, resource, operation))
        })
    }

    /// Finds operations by their method and path, and else, where nothing
    /// stands there any more, by their id.
    fn operations(&mut self) -> Found<'a> {
        let mut found = HashMap::new();
        let mut here = HashSet::new();
        for (_, _, operation) in self.all_operations() {
            let path = path(operation);
            if let Some(entry) = self.lock.get(Kind::Method, &[operation.method, &path]) {
                here.insert(entry.line);
                found.insert(operation.index, entry);
            }
        }
        let gone = self.lock.all(Kind::Method);
        let gone = gone.filter(|(_, entry)| !here.contains(&entry.line));
        let mut gone: HashMap<&str, _> = gone.map(|of| (of.1.about.as_str(), of)).collect();
        for (_, _, operation) in self.all_operations() {
            if found.contains_key(&operation.index) {
                continue;
            }
            if let Some(([method, path], entry)) = gone.remove(operation.id.as_str()) {
                let before = Pointer::root().join("paths").join(path);
                let before = before.join(&method.to_ascii_lowercase());
                self.moved
                    .insert(operation.origin.to_string(), before.to_string());
                found.insert(operation.index, entry);
            }
        }
        found
    }

    fn groups(&mut self, found: &Found<'a>) {
        for (index, resource) in self.api.resources.iter().enumerate() {
            if let Some(entry) = self.group_line(&resource.name) {
                let pins = (self.pin(entry, 0), self.pin(entry, 1));
                self.kept.groups.insert(index, pins);
            }
        }
        for (key, entry) in self.lock.all(Kind::Group) {
            let name = key.first().map_or("", String::as_str);
            let [module, ty] = entry.names.as_slice() else {
                continue;
            };
            let mut resources = self.api.resources.iter();
            if resources.any(|of| same_words(&of.name, name)) {
                continue;
            }
            // All that was in it is in one group now, which is new.
            let there = self.all_operations().filter(|(_, _, operation)| {
                let entry = found.get(&operation.index);
                entry.is_some_and(|entry| group_of(entry) == module)
            });
            let there: Vec<_> = there.collect();
            let Some((group, resource, operation)) = there.first() else {
                continue;
            };
            let new = !self.kept.groups.contains_key(group);
            if !new || there.iter().any(|(other, _, _)| other != group) {
                continue;
            }
            self.kept.old_groups.push(OldGroup {
                module: module.clone(),
                name: ty.clone(),
                of: *group,
            });
            let now = &resource.name;
            let message = format!("the group `{name}` is called `{now}` now");
            self.renamed(Place::Value(operation.origin.join("tags")), message);
        }
        for (key, entry) in self.lock.all_old(Kind::WasGroup) {
            let name = key.first().map_or("", String::as_str);
            let of = self.api.resources.iter();
            let of = of.into_iter().position(|of| same_words(&of.name, name));
            if let (Some(of), [module, name]) = (of, entry.names.as_slice()) {
                self.kept.old_groups.push(OldGroup {
                    module: module.clone(),
                    name: name.clone(),
                    of,
                });
            }
        }
    }

    /// The line about a group. Tags that are written otherwise are one group.
    fn group_line(&self, name: &str) -> Option<&'a Entry> {
        let lock = self.lock;
        lock.get(Kind::Group, &[name]).or_else(|| {
            let mut lines = lock.all(Kind::Group);
            let same = |(key, _): &(&[String], &Entry)| key.iter().all(|of| same_words(of, name));
            lines.find(same).map(|(_, entry)| entry)
        })
    }

    /// The group that had this module.
    fn group(&self, module: &str) -> Option<usize> {
        let pinned = self
            .kept
            .groups
            .iter()
            .find(|(_, (pin, _))| pin.name == module);
        let old = self.kept.old_groups.iter().find(|old| old.module == module);
        pinned.map(|(group, _)| *group).or(old.map(|old| old.of))
    }

    fn methods(&mut self, found: &Found<'a>) {
        for (group, _, operation) in self.all_operations() {
            let Some(entry) = found.get(&operation.index) else {
                continue;
            };
            let (method, base) = (method_of(entry), self.pin(entry, 1));
            let before = self.group(group_of(entry));
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
                        place: base.place.clone(),
                    };
                    self.kept.methods.insert(operation.index, pin);
                } else {
                    self.kept.old_methods.extend(before.map(old));
                }
                self.kept.bases.insert(operation.index, base);
            }
            let key = self
                .lock
                .all(Kind::Method)
                .find(|(_, one)| one.line == entry.line);
            let Some(([verb, path], _)) = key else {
                continue;
            };
            for (index, param) in operation.params.iter().enumerate() {
                let place = format!("{:?}", param.location).to_ascii_lowercase();
                let key = [verb.as_str(), path, &place, &param.name];
                if let Some(entry) = self.lock.get(Kind::Parameter, &key) {
                    let pin = self.pin(entry, 0);
                    self.kept.params.insert((operation.index, index), pin);
                }
            }
        }
        for (key, entry) in self.lock.all_old(Kind::WasMethod) {
            let ([method, path], Some(base)) = (key, entry.names.get(1)) else {
                continue;
            };
            let of = self.all_operations().find(|(_, _, operation)| {
                let at = operation.origin.to_string();
                let here = operation.method == method && keys::path(operation) == *path;
                let before = Pointer::root().join("paths").join(path);
                let before = before.join(&method.to_ascii_lowercase()).to_string();
                here || self.moved.get(&at) == Some(&before)
            });
            let group = self.group(group_of(entry));
            if let (Some((_, _, operation)), Some(group)) = (of, group) {
                self.kept.old_methods.push(OldMethod {
                    group,
                    name: method_of(entry).to_owned(),
                    base: base.clone(),
                    of: operation.index,
                });
            }
        }
    }

    /// What has one name, whatever it is.
    fn others(&mut self) {
        let kinds = [
            Kind::Credential,
            Kind::Global,
            Kind::Header,
            Kind::PartHeader,
            Kind::Webhook,
        ];
        for kind in kinds {
            for (key, entry) in self.lock.all(kind) {
                if let [key] = key {
                    let pin = self.pin(entry, 0);
                    self.kept.others.insert((kind, key.clone()), pin);
                }
            }
        }
    }

    /// What the configuration says; what was called otherwise before keeps that
    /// name, too.
    fn said(&mut self, config: &Config) {
        for (index, resource) in self.api.resources.iter().enumerate() {
            let said = config.groups.iter();
            let mut said = said.filter(|(tag, _)| same_words(tag, &resource.name));
            let Some(pin) = said.find_map(|(_, said)| said.name.clone()) else {
                continue;
            };
            let ty = Pin {
                name: type_name(&pin.name),
                place: pin.place.clone(),
            };
            let before = self.kept.groups.insert(index, (pin.clone(), ty));
            if let Some((module, name)) = before.filter(|(module, _)| module.name != pin.name) {
                self.kept.old_groups.push(OldGroup {
                    module: module.name,
                    name: name.name,
                    of: index,
                });
            }
        }
        for (group, _, operation) in self.all_operations() {
            let said = config.operations.get(&operation.id);
            let Some(pin) = said.and_then(|said| said.name.clone()) else {
                continue;
            };
            if let Some(before) = self.kept.methods.insert(operation.index, pin.clone())
                && before.name != pin.name
            {
                let base = self.kept.bases.get(&operation.index);
                self.kept.old_methods.push(OldMethod {
                    group,
                    name: before.name,
                    base: base.map_or_else(String::new, |base| base.name.clone()),
                    of: operation.index,
                });
            }
        }
        for (index, def) in self.api.types.iter().enumerate() {
            let id = TypeId(index);
            let said = config.schemas.values().find(|of| of.is(&def.origin));
            let Some(pin) = said.and_then(|said| said.name.clone()) else {
                continue;
            };
            if self.api.inputs.values().any(|input| *input == id) {
                continue;
            }
            if let Some(before) = self.kept.types.insert(id, pin.clone())
                && before.name != pin.name
            {
                let name = before.name;
                self.kept.old_types.push(OldType { name, of: id });
            }
        }
    }

    fn renamed(&mut self, place: Place, message: String) {
        let help =
            "callers are told by a deprecated alias; delete its line in names.lock to drop it";
        let advice = Diagnostic::advice(Code::Renamed, place, message);
        self.diagnostics.push(advice.help(help));
    }
}

fn group_of(entry: &Entry) -> &str {
    let path = entry.names.first().and_then(|path| path.split_once('.'));
    path.map_or("", |(group, _)| group)
}

fn method_of(entry: &Entry) -> &str {
    let path = entry.names.first().and_then(|path| path.split_once('.'));
    path.map_or("", |(_, method)| method)
}
