//! What each part of a client needs, where parts can be left out of what is
//! compiled.
//!
//! Types that are described together are in one file, so it is files that are
//! needed, and what one type of a file needs is needed with all of it.

use std::collections::{BTreeSet, HashMap};

use super::{contained, content_type};
use crate::ir::{Api, Operation, Root, TypeId, TypeRef};

/// How many groups, and how many operations, are so many that each group can be
/// left out unless somebody says otherwise.
const MANY: (usize, usize) = (16, 200);
/// What more parts than this need is not worth a condition.
const SHARED: usize = 4;

/// A part of a client that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A group of operations, by its position.
    Group(usize),
    /// What the server sends by itself.
    Webhooks,
}

/// What needs the types of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// So much that it is always there.
    Always,
    /// Only these parts.
    Parts(BTreeSet<Part>),
    /// Nothing: it comes with all that there is.
    Nothing,
}

/// What needs the types of each file, where parts can be left out: as somebody
/// wishes, or where there are many.
pub fn parts(api: &Api, wish: Option<bool>) -> Option<HashMap<Root, Need>> {
    let groups = &api.resources;
    let operations = groups.iter().map(|group| group.operations.len()).sum();
    let many = groups.len() > MANY.0 && MANY.1 < operations;
    if !wish.unwrap_or(many) {
        return None;
    }
    let mut files = Files::of(api);
    for (position, group) in groups.iter().enumerate() {
        let types = group.operations.iter().flat_map(types);
        files.mark(Part::Group(position), types);
    }
    let payloads = api.webhooks.iter().flat_map(|webhook| &webhook.payload);
    files.mark(Part::Webhooks, payloads);
    let globals: BTreeSet<usize> = files.reached(api.globals.iter().map(|global| &global.ty));
    let need = |(index, parts): (usize, BTreeSet<Part>)| {
        let need = match parts.len() {
            _ if globals.contains(&index) => Need::Always,
            0 => Need::Nothing,
            // What a file needs is needed by as many parts, if not more.
            found if found > SHARED || found >= groups.len().max(2) => Need::Always,
            _ => Need::Parts(parts),
        };
        (index, need)
    };
    let mut needs: HashMap<usize, Need> = files.parts.into_iter().enumerate().map(need).collect();
    let files = files.roots.into_iter();
    Some(
        files
            .filter_map(|(root, index)| Some((root.clone(), needs.remove(&index)?)))
            .collect(),
    )
}

/// The types that an operation names.
fn types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let choices = operation.body.iter().flat_map(|body| &body.choices);
    let replies = operation.success.iter().chain(&operation.errors);
    let contents = choices
        .map(|media| &media.content)
        .chain(replies.map(|reply| &reply.content))
        .chain(operation.stream.as_ref().map(|stream| &stream.event));
    let params = operation.params.iter().map(|param| &param.ty);
    contents.filter_map(content_type).chain(params)
}

/// The files of types, by number.
struct Files<'a> {
    api: &'a Api,
    roots: HashMap<&'a Root, usize>,
    /// Which files each of them needs.
    needs: Vec<BTreeSet<usize>>,
    /// Which parts need each of them.
    parts: Vec<BTreeSet<Part>>,
}

impl<'a> Files<'a> {
    fn of(api: &'a Api) -> Self {
        let mut roots = HashMap::new();
        for def in &api.types {
            let number = roots.len();
            roots.entry(&def.hint.root).or_insert(number);
        }
        let count = roots.len();
        let mut files = Self {
            api,
            roots,
            needs: vec![BTreeSet::new(); count],
            parts: vec![BTreeSet::new(); count],
        };
        for def in &api.types {
            let parts = contained(def).into_iter();
            let parts: Vec<usize> = parts.filter_map(|id| files.file(id)).collect();
            let file = files.roots.get(&def.hint.root);
            if let Some(needs) = file.and_then(|file| files.needs.get_mut(*file)) {
                needs.extend(parts);
            }
        }
        files
    }

    fn file(&self, id: TypeId) -> Option<usize> {
        self.roots.get(&self.api.def(id)?.hint.root).copied()
    }

    /// The files that these types need, directly or not.
    fn reached<'t>(&self, types: impl Iterator<Item = &'t TypeRef>) -> BTreeSet<usize> {
        let types = types.flat_map(TypeRef::inner);
        let mut open: Vec<usize> = types.filter_map(|id| self.file(id)).collect();
        let mut found = BTreeSet::new();
        while let Some(file) = open.pop() {
            if found.insert(file) {
                open.extend(self.needs.get(file).into_iter().flatten());
            }
        }
        found
    }

    /// Notes that a part names these types.
    fn mark<'t>(&mut self, part: Part, types: impl Iterator<Item = &'t TypeRef>) {
        for file in self.reached(types) {
            if let Some(parts) = self.parts.get_mut(file) {
                parts.insert(part);
            }
        }
    }
}
