//! The API and its names to the items of a crate.
//!
//! One emitter per kind of item. Emitters decide nothing and cannot fail: what
//! a thing is was settled by lowering, what it is called by naming. They write
//! data and thin types; behaviour is in the runtime.

mod argument;
mod body;
mod calls;
mod client;
mod docs;
mod endpoint;
mod example;
mod features;
mod formats;
mod global;
mod header;
mod krate;
mod layout;
mod limits;
mod markdown;
mod models;
pub mod old;
mod operation;
pub mod outcome;
mod pages;
mod paging;
mod resource;
mod runtime;
mod security;
mod server;
pub mod spell;
mod tests;
mod ty;
mod unread;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::analyse::Facts;
use crate::config::{Docs, Formats};
use crate::ir::{Api, TypeId};
use crate::name::{Names, TypeNames};

pub use self::pages::README;

/// What all emitters look at.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// What follows from it.
    pub facts: &'a Facts,
    /// What everything is called.
    pub names: &'a Names,
    /// What strings of each format are.
    pub formats: &'a Formats,
    /// The version of a new package, where one is said.
    pub version: Option<&'a str>,
    /// Whether the package is its own workspace.
    pub own_workspace: bool,
    /// Whether the package gets a call of every operation as an example.
    pub calls: bool,
    /// Which pages the package gets.
    pub docs: Docs,
}

impl<'a> Context<'a> {
    /// The names of the type `id`. Every type has some.
    pub fn type_names(&self, id: TypeId) -> &'a TypeNames {
        // in bounds: naming gives every type of the IR a name
        &self.names.types[id.0]
    }
}

/// A file of Rust.
#[derive(Debug)]
pub struct File {
    /// Where it goes, relative to the package.
    pub path: String,
    /// What it is for, as its inner documentation.
    pub docs: String,
    /// Whether only its items are seen from outside, and not the module that it is.
    pub is_inner: bool,
    /// What it imports: names by path.
    pub uses: Uses,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// A part of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// Tokens that are still to be laid out.
    Tokens(TokenStream),
    /// Text that is laid out already.
    Text(String),
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

/// What a file imports: paths such as `crate::runtime`, each with names.
pub type Uses = BTreeMap<&'static str, BTreeSet<String>>;

impl File {
    /// The formats whose types it names, which it notes no more.
    pub fn take_formats(&mut self) -> BTreeSet<String> {
        formats::take_noted(&mut self.uses)
    }
}

/// A file that is still to be emitted, if it turns out that there is one.
pub type Draft<'a> = Box<dyn FnOnce() -> Option<File> + Send + 'a>;

/// Everything that is generated but the root of the crate.
pub struct Drafts<'a> {
    /// Files of Rust, each to be emitted on its own.
    pub rust: Vec<Draft<'a>>,
    /// Pages in Markdown, each to be written on its own, without the line that
    /// says where it comes from.
    pub pages: pages::Drafts<'a>,
    /// Text by path.
    pub text: BTreeMap<String, String>,
}

/// What there is to emit.
pub fn drafts(context: Context<'_>) -> Drafts<'_> {
    let mut rust: Vec<Draft<'_>> = vec![
        Box::new(move || Some(client::emit(context))),
        Box::new(move || server::emit(context)),
        Box::new(move || webhook::emit(context)),
        Box::new(move || header::emit(context)),
    ];
    let mut text = runtime::files();
    text.insert("src/rustfmt.toml".to_owned(), krate::RUSTFMT.to_owned());
    if let Some((types, examples)) = tests::data(context) {
        text.insert(tests::DATA.to_owned(), examples);
        rust.push(Box::new(move || Some(tests::emit(context, &types))));
    }
    for (group, resource) in context.api.resources.iter().enumerate() {
        rust.push(Box::new(move || resource::emit(context, group, resource)));
    }
    rust.extend(models::drafts(context));
    if context.calls {
        rust.push(Box::new(move || Some(calls::emit(context))));
    }
    Drafts {
        rust,
        pages: pages::drafts(context),
        text,
    }
}

/// What is about the whole crate, where its files name types of these formats:
/// its root, and what is only a start.
pub fn whole(context: Context<'_>, formats: BTreeSet<String>) -> (File, BTreeMap<String, String>) {
    let needs = formats::needs(context, formats);
    let manifest = krate::manifest(context, &needs);
    let scaffold = BTreeMap::from([("Cargo.toml".to_owned(), manifest)]);
    (krate::lib(context, &needs), scaffold)
}

/// Prose of the document, made safe for a comment.
pub fn prose(text: &str) -> String {
    markdown::sanitise(text)
}

/// The import of these names.
pub fn import_of(path: &str, names: &BTreeSet<String>) -> String {
    if let [only] = Vec::from_iter(names).as_slice() {
        return format!("use {path}::{only};\n");
    }
    let names = names.iter().cloned().collect();
    layout::enclosed(&format!("use {path}::{{"), names, "};", "", "") + "\n"
}

/// Notes that a file imports `name` from `path`.
fn import(uses: &mut Uses, path: &'static str, name: impl ToString) {
    uses.entry(path).or_default().insert(name.to_string());
}

/// Notes that a file imports these names from the runtime.
fn runtime_imports(uses: &mut Uses, names: &[&str]) {
    for name in names {
        import(uses, RUNTIME, name);
    }
}

/// Where the runtime is.
const RUNTIME: &str = "crate::runtime";
/// Where what models are made of is.
const MODEL: &str = "crate::runtime::model";
