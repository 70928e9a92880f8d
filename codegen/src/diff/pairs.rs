//! Which things of both documents are the same thing.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::aliases::Aliases;
use super::shapes;
use crate::emit::Context;
use crate::ir::{Operation, TypeId, TypeRef};
use crate::name::{OperationNames, ResourceNames};

/// Both documents.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// The old one.
    pub old: Context<'a>,
    /// The new one.
    pub new: Context<'a>,
}

/// An operation with its names.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// The names of the group.
    pub module: &'a ResourceNames,
    /// The operation.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

/// What belongs together.
pub struct Pairs<'a> {
    /// Both documents.
    pub sides: Sides<'a>,
    /// Operations that are in both, in the order of the new document.
    pub operations: Vec<(At<'a>, At<'a>)>,
    /// Operations that are gone.
    pub gone: Vec<At<'a>>,
    /// Operations that are new.
    pub come: Vec<At<'a>>,
    /// What became of types.
    pub types: BTreeMap<TypeId, TypeId>,
    /// What of the new document is called otherwise as well.
    pub aliases: Aliases<'a>,
    taken: HashSet<TypeId>,
}

impl<'a> At<'a> {
    /// As callers write it.
    pub fn call(&self) -> String {
        format!("{}().{}()", self.module.module, self.names.method)
    }

    /// Where it is in the document.
    pub fn place(&self) -> String {
        format!("{} {}", self.operation.method, self.operation.path)
    }
}

/// All operations of a document, in its order.
fn operations<'a>(context: Context<'a>) -> Vec<At<'a>> {
    let groups = context.api.resources.iter().zip(&context.names.resources);
    let mut all: Vec<At<'a>> = groups
        .flat_map(|(group, module)| {
            let operations = group.operations.iter().zip(&module.operations);
            operations.map(move |(operation, names)| At {
                module,
                operation,
                names,
            })
        })
        .collect();
    all.sort_by_key(|at| at.operation.index);
    all
}

impl<'a> Pairs<'a> {
    /// Finds what belongs together.
    pub fn find(sides: Sides<'a>) -> Self {
        let mut pairs = Self {
            sides,
            operations: Vec::new(),
            gone: operations(sides.old),
            come: operations(sides.new),
            types: BTreeMap::new(),
            aliases: Aliases::of(sides.new),
            taken: HashSet::new(),
        };
        // What callers wrote comes first, then what the document says.
        pairs.match_operations(|at| at.call());
        pairs.match_operations(|at| at.place());
        pairs.match_operations(|at| at.operation.id.clone());
        pairs.operations.sort_by_key(|(_, new)| new.operation.index);
        pairs.match_types();
        pairs
    }

    fn match_operations(&mut self, key: impl Fn(&At<'a>) -> String) {
        let mut known: HashMap<String, At<'a>> = HashMap::new();
        for old in &self.gone {
            known.entry(key(old)).or_insert(*old);
        }
        let mut come = Vec::new();
        for new in std::mem::take(&mut self.come) {
            match known.remove(&key(&new)) {
                Some(old) => self.operations.push((old, new)),
                None => come.push(new),
            }
        }
        self.come = come;
        let paired: HashSet<usize> = self
            .operations
            .iter()
            .map(|(old, _)| old.operation.index)
            .collect();
        self.gone
            .retain(|old| !paired.contains(&old.operation.index));
    }

    fn match_types(&mut self) {
        let Sides { old, new } = self.sides;
        let mut named: HashMap<&str, TypeId> = HashMap::new();
        for (index, names) in new.names.types.iter().enumerate() {
            named.insert(names.name.as_str(), TypeId(index));
        }
        for (name, id) in &new.names.old.types {
            named.entry(name.as_str()).or_insert(*id);
        }
        for (index, names) in old.names.types.iter().enumerate() {
            if let Some(id) = named.get(names.name.as_str()) {
                self.types.insert(TypeId(index), *id);
                self.taken.insert(*id);
            }
        }
        // A type that is called differently stands where the other stood.
        let mut origins = HashMap::new();
        for (index, def) in new.api.types.iter().enumerate() {
            let input = new.facts.outputs.contains_key(&TypeId(index));
            origins.insert((&def.origin, input), TypeId(index));
        }
        for (index, def) in old.api.types.iter().enumerate() {
            let input = old.facts.outputs.contains_key(&TypeId(index));
            if let Some(id) = origins.get(&(&def.origin, input)) {
                self.pair(TypeId(index), *id);
            }
        }
        // What stands in the same places of what belongs together, does so, too.
        let mut waiting = VecDeque::from(shapes::uses(self));
        while let Some((old, new)) = waiting.pop_front() {
            let mut found = Vec::new();
            self.unify(old, new, &mut found);
            for (old, new) in found {
                shapes::uses_of(self.sides, old, new, &mut waiting);
            }
        }
        for (old, new) in shapes::equals(self) {
            self.pair(old, new);
        }
    }

    /// Pairs two types that have no other, if they are alike; says whether it did.
    fn pair(&mut self, old: TypeId, new: TypeId) -> bool {
        let taken = self.types.contains_key(&old) || self.is_taken(new);
        let paired = !taken && shapes::alike(self.sides, old, new);
        if paired {
            self.types.insert(old, new);
            self.taken.insert(new);
        }
        paired
    }

    /// Whether a new type belongs to an old one.
    pub fn is_taken(&self, new: TypeId) -> bool {
        self.taken.contains(&new)
    }

    /// Pairs the types that stand in the same places of two types, and notes
    /// those that it did.
    fn unify(&mut self, old: &TypeRef, new: &TypeRef, found: &mut Vec<(TypeId, TypeId)>) {
        match (old, new) {
            (TypeRef::Def(old), TypeRef::Def(new)) => {
                let paired = self.pair(*old, *new);
                found.extend(paired.then_some((*old, *new)));
            }
            (TypeRef::List(old), TypeRef::List(new))
            | (TypeRef::Map(old), TypeRef::Map(new))
            | (TypeRef::Nullable(old), TypeRef::Nullable(new)) => self.unify(old, new, found),
            (TypeRef::Nullable(old), new) => self.unify(old, new, found),
            (old, TypeRef::Nullable(new)) => self.unify(old, new, found),
            (TypeRef::Tuple(old), TypeRef::Tuple(new)) => {
                for (old, new) in old.iter().zip(new) {
                    self.unify(old, new, found);
                }
            }
            _ => {}
        }
    }

    /// Whether a type is the same for those who write it: what only got
    /// another name, or another definition, is told of once, where it stands.
    pub fn same(&self, old: &TypeRef, new: &TypeRef) -> bool {
        let Sides {
            old: before,
            new: now,
        } = self.sides;
        if let (TypeRef::Def(a), TypeRef::Def(b)) = (old, new)
            && self.types.get(a) == Some(b)
        {
            return true;
        }
        let (a, b) = (before.api.resolve(old), now.api.resolve(new));
        match (a, b) {
            (TypeRef::Def(a), b) => {
                let became = self.types.get(a).map(|id| TypeRef::Def(*id));
                became.is_some_and(|id| now.api.resolve(&id) == b)
            }
            (TypeRef::Scalar(a), TypeRef::Scalar(b)) => {
                shapes::scalar(before, *a) == shapes::scalar(now, *b)
            }
            (TypeRef::List(a), TypeRef::List(b))
            | (TypeRef::Map(a), TypeRef::Map(b))
            | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => self.same(a, b),
            (TypeRef::Tuple(a), TypeRef::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same(a, b))
            }
            (TypeRef::Typed(a), TypeRef::Typed(b)) => {
                before.formats.typed(*a) == now.formats.typed(*b)
            }
            (TypeRef::Any, TypeRef::Any) => true,
            _ => false,
        }
    }

    /// Which ways a type travels, in either document.
    pub fn ways(&self, old: TypeId, new: TypeId) -> Ways {
        let Sides {
            old: before,
            new: now,
        } = self.sides;
        Ways {
            sent: before.facts.sent.contains(&old) && now.facts.sent.contains(&new),
            received: before.facts.received.contains(&old) && now.facts.received.contains(&new),
        }
    }
}

/// Which ways something travels, in both documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// To the server.
    pub sent: bool,
    /// From the server.
    pub received: bool,
}

impl Ways {
    /// To the server only.
    pub const SENT: Self = Self {
        sent: true,
        received: false,
    };
    /// From the server only.
    pub const RECEIVED: Self = Self {
        sent: false,
        received: true,
    };
}
