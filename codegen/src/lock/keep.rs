//! Which of the names that were given before still have something to name, and
//! what the document calls differently now.

mod operations;
mod types;

use std::collections::{BTreeMap, HashMap, HashSet};

use self::operations::{Found, group_of};
use super::text::{Entry, Kind, Lock};
use crate::config::Config;
use crate::ir::{Api, Operation, Resource, TypeId};
use crate::name::{same_words, type_name, words};
use crate::{Code, Diagnostic, Place};

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
    /// The fields of types for members without one.
    pub rests: HashMap<TypeId, Pin>,
    /// Module and type of groups.
    pub groups: HashMap<usize, (Pin, Pin)>,
    /// Methods of operations, by their index among all.
    pub methods: HashMap<usize, Pin>,
    /// The words that the types of operations begin with.
    pub bases: HashMap<usize, Pin>,
    /// Parameters of operations, by their position.
    pub params: HashMap<(usize, usize), Pin>,
    /// The bodies of operations, where they are setters.
    pub bodies: HashMap<usize, Pin>,
    /// Which of several bodies, results or errors of operations there are, by
    /// their kind and position.
    pub choices: HashMap<(usize, Kind, usize), Pin>,
    /// What has one name, by its kind and key.
    pub others: HashMap<(Kind, Vec<String>), Pin>,
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
        renamed: HashSet::new(),
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
    /// Types that are called otherwise now.
    renamed: HashSet<TypeId>,
}

impl<'a> Keeper<'a, '_> {
    fn pin(&self, entry: &Entry, index: usize) -> Pin {
        Pin {
            name: entry.names.get(index).cloned().unwrap_or_default(),
            place: self.lock.place_of(entry, index),
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

    fn groups(&mut self, found: &Found<'a>) {
        let lock = self.lock;
        let lines = lock.all(Kind::Group).filter_map(|(key, entry)| {
            let name = key.first()?;
            Some((words(name), entry))
        });
        // Tags that are written otherwise are one group.
        let lines: HashMap<String, &Entry> = lines.collect();
        let mut here = HashMap::new();
        for (index, resource) in self.api.resources.iter().enumerate() {
            let own = words(&resource.name);
            let line = lock.get(Kind::Group, &[&resource.name]);
            if let Some(entry) = line.or_else(|| lines.get(&own).copied()) {
                let pins = (self.pin(entry, 0), self.pin(entry, 1));
                self.kept.groups.insert(index, pins);
            }
            here.entry(own).or_insert(index);
        }
        // Where all went that was in a group.
        let mut went: HashMap<&str, Vec<_>> = HashMap::new();
        for (group, resource, operation) in self.all_operations() {
            if let Some((_, entry)) = found.get(&operation.index) {
                let there = went.entry(group_of(entry)).or_default();
                there.push((group, resource, operation));
            }
        }
        for (key, entry) in lock.all(Kind::Group) {
            let name = key.first().map_or("", String::as_str);
            let [module, ty] = entry.names.as_slice() else {
                continue;
            };
            if here.contains_key(&words(name)) {
                continue;
            }
            // All that was in it is in one group now, which is new.
            let there = went
                .get(module.as_str())
                .map(Vec::as_slice)
                .unwrap_or_default();
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
            let of = here.get(&words(name)).copied();
            if let (Some(of), [module, name]) = (of, entry.names.as_slice()) {
                self.kept.old_groups.push(OldGroup {
                    module: module.clone(),
                    name: name.clone(),
                    of,
                });
            }
        }
    }

    /// What has one name, whatever it is.
    fn others(&mut self) {
        let kinds = [
            Kind::ClientCredential,
            Kind::Credential,
            Kind::Global,
            Kind::Header,
            Kind::Module,
            Kind::PartHeader,
            Kind::Server,
            Kind::ServerChoice,
            Kind::ServerValue,
            Kind::ServerVariable,
            Kind::Webhook,
        ];
        for kind in kinds {
            for (key, entry) in self.lock.all(kind) {
                let pin = self.pin(entry, 0);
                self.kept.others.insert((kind, key.to_vec()), pin);
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
