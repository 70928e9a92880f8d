//! Models: one file for each component and each operation that describes
//! types of its own.

mod alias;
mod enums;
mod record;
mod union;

use std::collections::HashMap;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Draft, File, Item, Uses, docs};
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
}

/// A table of a macro: its heading, rows and end.
fn table(heading: &str, rows: impl Iterator<Item = String>, end: &str) -> Item {
    let rows: String = rows.map(|row| format!("        {row},\n")).collect();
    let braces = if rows.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{rows}    }}")
    };
    let (name, kind) = heading.split_once(' ').unwrap_or((heading, ""));
    Item::Table(format!("{name}! {{\n    {kind} {braces}{end}\n}}\n"))
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
    let files = modules.into_iter().map(move |(module, types)| {
        let root = types.first().and_then(|id| context.api.def(*id));
        let docs = root.map_or_else(String::new, |def| about(&def.hint.root, &operations));
        let draft: Draft<'_> = Box::new(move || Some(file(context, module, docs, &types)));
        draft
    });
    std::iter::once(index).chain(files)
}

/// `src/models/mod.rs`.
fn index(context: Context<'_>) -> File {
    let mut modules: Vec<_> = context
        .names
        .types
        .iter()
        .map(|names| (names.module.as_str(), &names.module))
        .collect();
    modules.sort_unstable();
    modules.dedup();
    let declared = modules.iter().map(|(_, module)| quote!(mod #module;));
    let exported = modules
        .iter()
        .map(|(_, module)| quote!(pub use #module::*;));
    File {
        path: "src/models/mod.rs".to_owned(),
        docs: "The types that requests and responses are made of.".to_owned(),
        uses: Uses::new(),
        items: declared
            .chain(exported)
            .chain(super::old::types(context))
            .map(Item::from)
            .collect(),
    }
}

/// The file of a module.
fn file(context: Context<'_>, module: &str, docs: String, types: &[TypeId]) -> File {
    let mut uses = Uses::new();
    let mut items = Vec::new();
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
        };
        items.extend(model.items());
    }
    File {
        path: format!("src/models/{module}.rs"),
        docs,
        uses,
        items,
    }
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
    fn items(mut self) -> Vec<Item> {
        let limits = self.limits();
        let mut items = match &self.def.shape {
            Shape::Struct(object) => self.record(object),
            Shape::Enum(of) => self.enumeration(of),
            Shape::Union(union) => self.union(union),
            Shape::Alias(target) => self.alias(target),
            Shape::Newtype(target) => self.newtype(target),
        };
        items.extend(limits);
        items
    }

    /// The table of what values must keep to, where they are sent.
    fn limits(&mut self) -> Option<Item> {
        if matches!(self.def.shape, Shape::Alias(_)) || self.def.limits.is_empty() {
            return None;
        }
        self.import(&["limits"]);
        let rows = super::limits::rows(self.context, &self.def.limits);
        let rows: String = rows.iter().map(|row| format!("        {row},\n")).collect();
        let name = &self.names.name;
        Some(Item::Table(format!(
            "limits! {{\n    {name} [\n{rows}    ]\n}}\n"
        )))
    }

    /// The comment of the type, with more facts about it.
    fn docs(&self, lead: &str, facts: impl IntoIterator<Item = String>) -> TokenStream {
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
        docs::item(&docs, lead)
    }

    fn import(&mut self, names: &[&str]) {
        for name in names {
            super::import(self.uses, super::MODEL, name);
        }
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
