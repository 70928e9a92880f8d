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
mod formats;
mod global;
mod header;
mod krate;
mod layout;
mod limits;
mod markdown;
mod models;
mod operation;
mod outcome;
mod paging;
mod resource;
mod runtime;
mod security;
mod server;
mod tests;
mod ty;
mod unread;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::analyse::Facts;
use crate::config::Formats;
use crate::ir::{Api, TypeId};
use crate::name::{Names, TypeNames};

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
    /// Whether the package is its own workspace.
    pub own_workspace: bool,
    /// Whether the package gets a call of every operation as an example.
    pub calls: bool,
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

/// Everything that is generated: Rust that is still to be formatted, and files
/// that are text already.
#[derive(Debug, Default)]
pub struct Output {
    /// Rust to format.
    pub rust: Vec<File>,
    /// Text by path.
    pub text: BTreeMap<String, String>,
    /// Text by path that is only a start.
    pub scaffold: BTreeMap<String, String>,
}

/// Emits the whole crate.
pub fn emit(context: Context<'_>) -> Output {
    let mut output = Output::default();
    output.rust.push(client::emit(context));
    output.rust.extend(server::emit(context));
    let resources = context.api.resources.iter().zip(&context.names.resources);
    output
        .rust
        .extend(resources.map(|(resource, names)| resource::emit(context, resource, names)));
    output.rust.extend(webhook::emit(context));
    output.rust.extend(header::emit(context));
    output.rust.extend(models::emit(context));
    output.text = runtime::files();
    if let Some((test, examples)) = tests::emit(context) {
        output.rust.push(test);
        output.text.insert(tests::DATA.to_owned(), examples);
    }
    if context.calls {
        output.rust.push(calls::emit(context));
    }
    let needs = formats::needs(context, &mut output.rust);
    output.rust.push(krate::lib(context, &needs));
    output
        .text
        .insert("src/rustfmt.toml".to_owned(), krate::RUSTFMT.to_owned());
    output
        .scaffold
        .insert("Cargo.toml".to_owned(), krate::manifest(context, &needs));
    output
}

/// Whether every client depends on this crate.
pub fn depends_on(name: &str) -> bool {
    krate::depends_on(name)
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
