//! Models: one file for each component and each operation that describes
//! types of its own.

mod alias;
mod enums;
mod record;
mod union;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Draft, File, Item, Uses, docs, features, layout};
use crate::ir::{Root, Shape, TypeDef, TypeId, code_span};
use crate::name::TypeNames;

pub use enums::value_docs;

/// A type on its way out.
struct Model<'a, 'u> {
    context: Context<'a>,
    id: TypeId,
    def: &'a TypeDef,
    names: &'a TypeNames,
    uses: &'u mut Uses,
    /// Types of which a member says all that is to be said.
    described: &'a HashSet<TypeId>,
}

/// A table of a macro: its heading, rows and end, on one line where they fit.
fn table(heading: &str, rows: Vec<String>, end: &str) -> String {
    let (name, kind) = heading.split_once(' ').unwrap_or((heading, ""));
    let (open, close) = (format!("{name}!({kind} {{"), format!("}}{end});"));
    layout::enclosed(&open, rows, &close, "", " ") + "\n"
}

/// A text as Rust writes it.
fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// The files under `src/models`.
pub fn drafts(context: Context<'_>) -> impl Iterator<Item = Draft<'_>> {
    let mut modules: IndexMap<&str, Vec<TypeId>> = IndexMap::new();
    for (index, names) in context.names.types.iter().enumerate() {
        let module = modules.entry(names.module.as_str()).or_default();
        module.push(TypeId(index));
    }
    let operations: HashMap<usize, &str> = context
        .api
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .map(|operation| (operation.index, operation.id.as_str()))
        .collect();
    let index: Draft<'_> = Box::new(move || Some(index(context)));
    let described = Arc::new(described(context));
    let files = modules.into_iter().map(move |(module, types)| {
        let root = types.first().and_then(|id| context.api.def(*id));
        let docs = root.map_or_else(String::new, |def| about(&def.hint.root, &operations));
        let described = Arc::clone(&described);
        let draft: Draft<'_> =
            Box::new(move || Some(file(context, module, docs, &types, &described)));
        draft
    });
    std::iter::once(index).chain(files)
}

/// `src/models/mod.rs`: the files that are always there, then those that some
/// features have.
fn index(context: Context<'_>) -> File {
    let mut files: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for (def, names) in context.api.types.iter().zip(&context.names.types) {
        let with = features::with_types(context, &def.hint.root).unwrap_or_default();
        let module = &names.module;
        let files = files.entry(with).or_default();
        files.insert(module.as_str(), module.to_string());
    }
    let mut uses = Uses::new();
    let mut items = Vec::new();
    if !files.is_empty() {
        super::import(&mut uses, super::MODEL, "files");
    }
    for (with, files) in files {
        let files = files.into_values().collect();
        let text = match with.as_str() {
            "" => layout::enclosed("files!(", files, ");", "", ""),
            with => layout::enclosed(&format!("files!({with} {{"), files, "});", "", " "),
        };
        items.push(Item::Text(text + "\n"));
    }
    items.extend(super::old::types(context).map(Item::from));
    File {
        path: "src/models/mod.rs".to_owned(),
        docs: "The types that requests and responses are made of.".to_owned(),
        is_inner: false,
        uses,
        items,
    }
}

/// The file of a module. Other names for types stand at its end, those that
/// need no comment first.
fn file(
    context: Context<'_>,
    module: &str,
    docs: String,
    types: &[TypeId],
    described: &HashSet<TypeId>,
) -> File {
    let mut uses = Uses::new();
    let mut items = Vec::new();
    let (mut bare, mut told) = (Vec::new(), Vec::new());
    for id in types {
        let Some(def) = context.api.def(*id) else {
            continue;
        };
        let model = Model {
            context,
            id: *id,
            def,
            names: context.type_names(*id),
            uses: &mut uses,
            described,
        };
        let text = model.text();
        match def.shape {
            Shape::Alias(_) if text.starts_with("pub type") => bare.push(Item::Text(text)),
            Shape::Alias(_) => told.push(Item::Text(text)),
            _ => items.push(Item::Text(text)),
        }
    }
    items.extend(bare.into_iter().chain(told));
    File {
        path: format!("src/models/{module}.rs"),
        docs,
        is_inner: true,
        uses,
        items,
    }
}

/// Types without a name of their own of which a member that has them says as much.
fn described(context: Context<'_>) -> HashSet<TypeId> {
    let mut described = HashSet::new();
    for def in &context.api.types {
        let Shape::Struct(object) = &def.shape else {
            continue;
        };
        for field in &object.fields {
            let Some(of) = field
                .ty
                .named()
                .and_then(|id| Some((id, context.api.def(id)?)))
            else {
                continue;
            };
            let (said, about) = (&field.docs, &of.1.docs);
            let same = (&said.title, &said.text) == (&about.title, &about.text);
            if same && !of.1.hint.is_whole() && about.facts.iter().all(|it| said.facts.contains(it))
            {
                described.insert(of.0);
            }
        }
    }
    described
}

/// What a file of models is about; `operations` has their ids.
fn about(root: &Root, operations: &HashMap<usize, &str>) -> String {
    match root {
        Root::Component(name) => format!("The schema {}.", code_span(name)),
        Root::Webhook(name) => format!("What only {} has.", code_span(name)),
        Root::Operation(index) => {
            let id = operations.get(index).copied().unwrap_or_default();
            format!("What only the operation {} uses.", code_span(id))
        }
    }
}

impl Model<'_, '_> {
    fn text(mut self) -> String {
        let limits = self.limits();
        let text = match &self.def.shape {
            Shape::Struct(object) => self.record(object),
            Shape::Enum(of) => self.enumeration(of),
            Shape::Union(union) => self.union(union),
            Shape::Alias(target) => self.alias(target),
            Shape::Newtype(target) => self.newtype(target),
        };
        text + &limits
    }

    /// The table of what values must keep to, where they are sent.
    fn limits(&mut self) -> String {
        if matches!(self.def.shape, Shape::Alias(_)) || self.def.limits.is_empty() {
            return String::new();
        }
        self.import(&["limits"]);
        let rows = super::limits::rows(self.context, &self.def.limits);
        let open = format!("limits!({} [", self.names.name);
        layout::enclosed(&open, rows, "]);", "", "") + "\n"
    }

    /// The comment of the type, with more facts about it.
    fn docs(&self, facts: impl IntoIterator<Item = String>) -> String {
        let mut docs = self.def.docs.clone();
        docs.facts.extend(facts);
        let inputs = &self.context.api.inputs;
        if let Some(input) = inputs.get(&self.id) {
            let name = code_span(self.context.type_names(*input).name.as_str());
            docs.facts.push(format!("Callers send {name} instead."));
        } else if let Some(of) = self.context.facts.outputs.get(&self.id) {
            let name = code_span(self.context.type_names(*of).name.as_str());
            docs.facts
                .push(format!("This is {name} as callers send it."));
        }
        // Whole examples belong to pages, not to comments.
        docs.example = None;
        if docs.deprecated {
            docs.facts.push("Deprecated.".to_owned());
        }
        docs::text(&docs, "")
    }

    fn import(&mut self, names: &[&str]) {
        for name in names {
            super::import(self.uses, super::MODEL, name);
        }
    }

    /// The member type `index` as text.
    fn member_text(&mut self, index: usize, of: &crate::ir::TypeRef) -> String {
        layout::line(self.member_type(index, of))
    }

    /// The type `of` as it is written in this file.
    fn ty(&mut self, of: &crate::ir::TypeRef) -> TokenStream {
        let from = super::ty::From::Model(self.names.module.as_str());
        super::ty::ty(self.context, of, from, self.uses)
    }

    /// The type of the member `index`, in a box where it would be endless.
    fn member_type(&mut self, index: usize, of: &crate::ir::TypeRef) -> TokenStream {
        let ty = self.ty(of);
        if self.is_boxed(index) {
            quote!(Box<#ty>)
        } else {
            ty
        }
    }

    fn is_boxed(&self, index: usize) -> bool {
        self.context.facts.boxed.contains(&(self.id, index))
    }
}
