//! Types of other crates: for strings of a format, and for single schemas.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::class::Class;
use crate::ir::{FormatId, Scalar, TypedId};
use crate::normalise::{AnySchema, Document, Piece};
use crate::pointer::Hashing;
use crate::{Config, Pointer};

/// The formats of all strings of a document, with the number of each that has
/// a type.
#[derive(Debug)]
pub struct Known<'d>(BTreeMap<&'d str, Option<FormatId>>);

impl<'d> Known<'d> {
    /// Those of `document`, with types as `config` has them.
    pub fn new(document: &'d Document, config: &Config) -> Self {
        let mut known = BTreeMap::new();
        for schema in document.schemas.values() {
            if let Piece::Schema(schema) = schema
                && schema.any.typ == Some("string")
                && let Some(format) = schema.any.format.as_deref()
            {
                known.insert(format, None);
            }
        }
        for (index, (format, id)) in known.iter_mut().enumerate() {
            *id = config.formats.of(format).map(|_| FormatId(index));
        }
        Self(known)
    }

    /// The formats, in the order of their numbers.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().map(|name| (*name).to_owned()).collect()
    }

    /// The class of a schema, where its format says more than its type.
    pub fn refine(&self, class: Class, any: &AnySchema) -> Class {
        if class != Class::Scalar(Scalar::String) {
            return class;
        }
        let format = any.format.as_deref().and_then(|format| self.0.get(format));
        match format.copied().flatten() {
            Some(id) => Class::Scalar(Scalar::Formatted(id)),
            None => class,
        }
    }
}

/// The schemas that are to have a type of another crate, by where they stand.
#[derive(Debug)]
pub struct Typed {
    by_place: HashMap<Pointer, TypedId, Hashing>,
    used: RefCell<BTreeSet<TypedId>>,
}

impl Typed {
    /// Those that `config` names.
    pub fn new(config: &Config) -> Self {
        let places = config.typed().enumerate();
        Self {
            by_place: places.map(|(id, at)| (at.clone(), TypedId(id))).collect(),
            used: RefCell::default(),
        }
    }

    /// Whether the schema at `at` is one.
    pub fn contains(&self, at: &Pointer) -> bool {
        self.by_place.contains_key(at)
    }

    /// The number of the schema at `at`, which counts as used then.
    pub fn of(&self, at: &Pointer) -> Option<TypedId> {
        let id = self.by_place.get(at).copied()?;
        self.used.borrow_mut().insert(id);
        Some(id)
    }

    /// What `config` calls them, each with whether it is used.
    pub fn all(&self, config: &Config) -> Vec<(String, bool)> {
        let used = self.used.borrow();
        let names = config.formats.schemas.iter().enumerate();
        let names = names.map(|(id, (name, _))| (name.clone(), used.contains(&TypedId(id))));
        names.collect()
    }
}
