//! The normalised document to the API it describes: every reference resolved.
//!
//! This is the last stage that sees `openapiv3`. Types are found from the
//! components and operations outwards: a schema that needs a name is given a
//! [`TypeId`] when something first refers to it and waits in a queue until its
//! own turn, so references may form any graph and nothing recurses along them.

mod asked;
mod beside;
mod class;
mod cycles;
mod docs;
mod env;
mod examples;
mod formats;
mod header;
mod hint;
mod label;
mod limits;
mod media;
mod object;
mod operation;
mod other_files;
mod paging;
mod parameter;
mod replaced;
mod replies;
mod security;
mod server;
mod settings;
mod stream;
mod styles;
mod union;
mod values;
mod webhook;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::LazyLock;

use openapiv3::ReferenceOr;

use crate::ir::{Api, Header, Hint, Param, Server, Shape, TypeDef, TypeId, TypeRef, TypedId};
use crate::load::Tree;
use crate::normalise::{self, AnySchema, Document, Schema, SchemaData};
use crate::pointer::Hashing;
use crate::{Config, Diagnostic, Pointer};

use class::Class;
use label::Labels;

/// Lowers `document`; what cannot be expressed is degraded with a diagnostic.
/// Where `config` says something else, that counts. `tree` is what `document` was read from.
pub fn lower(
    document: &Document,
    tree: &Tree<'_>,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Api {
    let mut lowering = Lowering::new(document, config);
    lowering.files = lowering.find_files();
    for (_, at) in &document.components {
        lowering.define(at);
    }
    let mut api = settings::read(&mut lowering);
    api.resources = operation::read(&mut lowering, &api);
    api.webhooks = webhook::read(&mut lowering, &api);
    lowering.drain();
    lowering.limit_types();
    if config.tests {
        api.examples = lowering.examples(tree);
    }
    api.replaced = lowering.replaced();
    api.formats = lowering.formats.names();
    api.typed = lowering.typed.all(config);
    api.types = std::mem::take(&mut lowering.types);
    api.servers = std::mem::take(&mut lowering.servers);
    api.headers = std::mem::take(&mut lowering.headers);
    api.part_headers = std::mem::take(&mut lowering.part_headers);
    cycles::cut(&mut api, &mut lowering.diagnostics);
    let wanted = std::mem::take(&mut lowering.wanted);
    styles::settle(&mut api, &mut lowering.diagnostics);
    paging::settle(&mut api, wanted, &mut lowering.diagnostics);
    stream::settle(&mut api);
    diagnostics.append(&mut lowering.diagnostics);
    api
}

/// How many steps of mere references are taken before they count as endless.
const CHAIN: usize = 64;

/// A schema that says nothing.
static NOTHING: LazyLock<Schema> = LazyLock::new(Schema::default);

struct Lowering<'d> {
    document: &'d Document,
    config: &'d Config,
    diagnostics: Vec<Diagnostic>,
    types: Vec<TypeDef>,
    servers: Vec<Server>,
    headers: Vec<Header>,
    part_headers: Vec<Header>,
    /// The headers of parts of the body at hand that are no files.
    part_params: Vec<Param>,
    defined: HashMap<Pointer, TypeId, Hashing>,
    waiting: VecDeque<TypeId>,
    /// The schemas that stand for files.
    files: HashSet<Pointer, Hashing>,
    /// What is said about pages.
    wanted: Vec<paging::Wanted>,
    /// The index of each operation, by where it stands.
    operations: HashMap<&'d Pointer, usize>,
    elsewhere: other_files::Elsewhere,
    formats: formats::Known<'d>,
    typed: formats::Typed,
    /// What the alternatives of a schema are called, by where it stands.
    labels: RefCell<HashMap<Pointer, Rc<Labels>, Hashing>>,
    /// The name of each webhook, by where it stands.
    webhooks: HashMap<&'d Pointer, String>,
}

/// What stands at a pointer of the schema table.
enum Piece<'d> {
    Reference(&'d Pointer),
    Schema(&'d SchemaData, &'d AnySchema),
}

impl<'d> Lowering<'d> {
    fn new(document: &'d Document, config: &'d Config) -> Self {
        let operations = document.operations.iter().enumerate();
        Self {
            document,
            config,
            diagnostics: Vec::new(),
            types: Vec::new(),
            servers: Vec::new(),
            headers: Vec::new(),
            part_headers: Vec::new(),
            part_params: Vec::new(),
            defined: HashMap::default(),
            waiting: VecDeque::new(),
            files: HashSet::default(),
            wanted: Vec::new(),
            operations: operations
                .map(|(index, operation)| (&operation.at, index))
                .collect(),
            elsewhere: other_files::Elsewhere::new(document),
            formats: formats::Known::new(document, config),
            typed: formats::Typed::new(config),
            labels: RefCell::default(),
            webhooks: webhook::names(document),
        }
    }

    /// The type of another crate that the schema at `at` is to have.
    fn typed(&self, at: &Pointer) -> Option<TypedId> {
        self.typed.of(at)
    }

    fn piece(&self, at: &Pointer) -> Piece<'d> {
        match self.document.schemas.get(at) {
            Some(normalise::Piece::Reference(target)) => Piece::Reference(target),
            Some(normalise::Piece::Schema(schema)) => Piece::Schema(&schema.data, &schema.any),
            // Normalising leaves no gap.
            None => Piece::Schema(&NOTHING.data, &NOTHING.any),
        }
    }

    /// The schema at `at`, along references.
    fn schema(&self, at: &Pointer) -> (&'d SchemaData, &'d AnySchema) {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.piece(&here) {
                Piece::Reference(target) => here = target.clone(),
                Piece::Schema(data, any) => return (data, any),
            }
        }
        (&NOTHING.data, &NOTHING.any)
    }

    /// The schema that the one at `at` stands for, along references and
    /// combinations of one.
    fn resolved(&self, at: &Pointer) -> (&'d SchemaData, &'d AnySchema) {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.class(&here) {
                Class::Same(target) => here = target,
                _ => break,
            }
        }
        self.schema(&here)
    }

    /// The type of the schema at `at`, null aside.
    fn type_ref(&mut self, at: &Pointer) -> TypeRef {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            if self.defined.contains_key(&here) {
                return TypeRef::Def(self.define(&here));
            }
            if let Some(id) = self.typed(&here) {
                return TypeRef::Typed(id);
            }
            if let Piece::Reference(target) = self.piece(&here) {
                return self.referred(target);
            }
            match self.class(&here) {
                Class::Same(target) => here = target,
                Class::Scalar(scalar) => return TypeRef::Scalar(scalar),
                Class::Any => return TypeRef::Any,
                Class::List(items) => {
                    let items = items.map_or(TypeRef::Any, |items| self.element(&items));
                    return TypeRef::List(Box::new(items));
                }
                Class::Tuple(parts) => {
                    let parts = parts.iter().map(|part| self.element(part));
                    return TypeRef::Tuple(parts.collect());
                }
                Class::Map(values) => {
                    let values = values.map_or(TypeRef::Any, |values| self.element(&values));
                    return TypeRef::Map(Box::new(values));
                }
                Class::Object | Class::Enum(_) | Class::Union => {
                    return TypeRef::Def(self.define(&here));
                }
            }
        }
        TypeRef::Any
    }

    /// The type of what a `$ref` names: single values need no name of their
    /// own unless they are components.
    fn referred(&mut self, target: &Pointer) -> TypeRef {
        if !self.defined.contains_key(target)
            && let Piece::Schema(..) = self.piece(target)
        {
            if let Some(id) = self.typed(target) {
                return TypeRef::Typed(id);
            }
            match self.class(target) {
                Class::Scalar(scalar) => return TypeRef::Scalar(scalar),
                Class::Any => return TypeRef::Any,
                _ => {}
            }
        }
        TypeRef::Def(self.define(target))
    }

    /// The type of an element of a list or map, where nothing but the type can
    /// say that it may be null.
    fn element(&mut self, at: &Pointer) -> TypeRef {
        let ty = self.type_ref(at);
        if ty != TypeRef::Any && self.is_nullable(at) {
            return TypeRef::Nullable(Box::new(ty));
        }
        ty
    }

    /// Whether the schema at `at` allows null.
    fn is_nullable(&self, at: &Pointer) -> bool {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.piece(&here) {
                Piece::Reference(target) => here = target.clone(),
                Piece::Schema(data, _) if data.nullable => return true,
                Piece::Schema(..) => match self.class(&here) {
                    Class::Same(target) => here = target,
                    _ => return false,
                },
            }
        }
        false
    }

    /// Gives the schema at `at` a definition of its own.
    fn define(&mut self, at: &Pointer) -> TypeId {
        let at = &self.elsewhere.origin(at).clone();
        if let Some(id) = self.defined.get(at) {
            return *id;
        }
        let id = TypeId(self.types.len());
        let hint = self.hint(at);
        self.types.push(self.undefined(at.clone(), hint));
        self.defined.insert(at.clone(), id);
        // What it is nothing but another name for, is itself.
        self.defined.entry(self.essence(at)).or_insert(id);
        self.waiting.push_back(id);
        id
    }

    /// What the schema at `at` comes down to, within itself: the only
    /// alternative beside null, or the only part of a combination.
    fn essence(&self, at: &Pointer) -> Pointer {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match (self.piece(&here), self.class(&here)) {
                (Piece::Schema(..), Class::Same(inner)) if inner.is_within(&here) => {
                    if let Piece::Reference(_) = self.piece(&inner) {
                        break;
                    }
                    here = inner;
                }
                _ => break,
            }
        }
        here
    }

    fn undefined(&self, origin: Pointer, hint: Hint) -> TypeDef {
        let about = |at: &Pointer| match self.piece(at) {
            Piece::Schema(data, any) => docs::of(data, any),
            Piece::Reference(_) => Default::default(),
        };
        let mut docs = about(&origin);
        let essence = self.essence(&origin);
        if essence != origin {
            docs.take_what_is_missing(about(&essence));
        }
        TypeDef {
            origin,
            hint,
            docs,
            shape: Shape::Alias(TypeRef::Any),
            limits: Vec::new(),
        }
    }

    /// Defines everything that waits, and what that leads to.
    fn drain(&mut self) {
        while let Some(id) = self.waiting.pop_front() {
            let Some(origin) = self.types.get(id.0).map(|def| def.origin.clone()) else {
                continue;
            };
            let essence = self.essence(&origin);
            let shape = match self.defined.get(&essence) {
                Some(own) if *own == id => self.shape(&essence),
                _ => self.shape(&origin),
            };
            if let Some(def) = self.types.get_mut(id.0) {
                def.shape = shape;
            }
        }
    }

    fn shape(&mut self, at: &Pointer) -> Shape {
        if let Some(id) = self.typed(at) {
            return Shape::Alias(TypeRef::Typed(id));
        }
        if let Piece::Reference(target) = self.piece(at) {
            return Shape::Alias(self.referred(target));
        }
        match self.class(at) {
            Class::Same(target) => Shape::Alias(self.type_ref(&target)),
            Class::Scalar(scalar) => Shape::Alias(TypeRef::Scalar(scalar)),
            Class::Any => Shape::Alias(TypeRef::Any),
            Class::List(items) => {
                let items = items.map_or(TypeRef::Any, |items| self.element(&items));
                Shape::Alias(TypeRef::List(Box::new(items)))
            }
            Class::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.element(part));
                Shape::Alias(TypeRef::Tuple(parts.collect()))
            }
            Class::Map(values) => {
                let values = values.map_or(TypeRef::Any, |values| self.element(&values));
                Shape::Alias(TypeRef::Map(Box::new(values)))
            }
            Class::Object => Shape::Struct(self.object(at)),
            Class::Enum(kind) => self.values(at, kind),
            Class::Union => self.union(at),
        }
    }
}

/// The pointers that normalising wrote into references.
fn pointers<'a, T: 'a>(
    members: impl IntoIterator<Item = &'a ReferenceOr<T>>,
) -> impl Iterator<Item = Pointer> {
    members.into_iter().filter_map(|member| match member {
        ReferenceOr::Reference { reference } => Pointer::read(reference),
        ReferenceOr::Item(_) => None,
    })
}
