//! Turns an OpenAPI document into the source of a Rust client.
//!
//! [`generate`] is the whole generator: text and configuration in, files and
//! diagnostics out. It touches no file, no environment and prints nothing, so
//! the same input gives the same bytes everywhere. `ARCHITECTURE.md` beside
//! this crate explains the stages it calls.
#![warn(missing_docs)]

mod analyse;
pub mod config;
pub mod diagnostic;
mod dump;
mod emit;
mod format;
pub mod ir;

pub mod load;
mod lower;
mod name;
mod normalise;
pub mod pointer;

pub use config::Config;
pub use diagnostic::{Code, Diagnostic, Place, Severity};
pub use dump::{Stage, dump};
pub use pointer::Pointer;

use std::collections::BTreeMap;

/// A document to generate from.
#[derive(Clone, Debug)]
pub struct Source {
    /// What to call the document in generated comments: a file name or a path
    /// relative to the output, with `/` between its parts.
    pub name: String,
    /// The bytes of the document, YAML or JSON.
    pub bytes: Vec<u8>,
    /// The files that it refers to, by their path from its folder, with `/`
    /// between parts: their bytes, or why those cannot be had.
    /// [`load::referenced`] tells which they are.
    pub files: BTreeMap<String, Result<Vec<u8>, String>>,
}

impl Source {
    /// A document of one file.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            files: BTreeMap::new(),
        }
    }
}

/// A client, ready to be written.
#[derive(Debug)]
pub struct Generated {
    /// Contents by path relative to the package, with `/` between parts. All
    /// of them belong to the generator.
    pub files: BTreeMap<String, String>,
    /// Files that are only a start: written where there are none, never
    /// touched again (`Cargo.toml`).
    pub scaffold: BTreeMap<String, String>,
    /// What was found in the document, in document order. No error is among
    /// them: each says what was degraded, or gives advice.
    pub diagnostics: Vec<Diagnostic>,
    /// How much there was in the document and how much came out.
    pub summary: Summary,
    /// The examples that `tests/examples.rs` tries, in the order of the lines
    /// of `tests/examples.jsonl`; none unless tests are asked for.
    pub examples: Vec<ir::Example>,
}

/// Counts of what was read and generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations in the document.
    pub operations: usize,
    /// Operations that became a method.
    pub methods: usize,
    /// Components of the document that became a type.
    pub components: usize,
    /// Types that were generated.
    pub types: usize,
    /// Groups of operations.
    pub resources: usize,
}

/// Generates a client from `source`.
///
/// # Errors
///
/// When the document as a whole cannot be used: all that was found wrong with
/// it, at least one of them of [`Severity::Error`].
pub fn generate(source: &Source, config: &Config) -> Result<Generated, Vec<Diagnostic>> {
    let (mut api, diagnostics) = read(source, config)?;
    let facts = analyse::analyse(&api);
    let names = name::name(&api, config.crate_name.as_deref());
    let context = emit::Context {
        api: &api,
        facts: &facts,
        names: &names,
        formats: &config.formats,
        own_workspace: config.own_workspace,
        calls: config.calls,
        docs: config.docs,
    };
    let emit::Output {
        rust,
        text: mut files,
        pages,
        scaffold,
    } = emit::emit(context);
    let pages = pages.into_iter();
    files.extend(pages.map(|(path, text)| {
        let text = format::page(&path, &text, &source.name);
        (path, text)
    }));
    files.extend(
        rust.iter()
            .map(|file| (file.path.clone(), format::format(file, &source.name))),
    );
    Ok(Generated {
        files,
        scaffold,
        diagnostics,
        summary: Summary::of(&api),
        examples: std::mem::take(&mut api.examples),
    })
}

/// The stages that read: text to tree, tree to one dialect, that to the API.
fn read(source: &Source, config: &Config) -> Result<(ir::Api, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let tree = match load::Tree::load(source, &mut diagnostics) {
        Ok(tree) => tree,
        Err(fault) => {
            diagnostics.push(fault);
            return Err(diagnostics);
        }
    };
    let document = match normalise::normalise(&tree, &mut diagnostics) {
        Ok(document) => document,
        Err(fault) => {
            diagnostics.push(fault);
            return Err(diagnostics);
        }
    };
    let mut api = lower::lower(&document, &tree, config, &mut diagnostics);
    config::check(config, &api, &mut diagnostics);
    // Stages find faults in their own order, and those of a component as often
    // as it is used.
    diagnostics.sort_by_cached_key(|one| {
        let configured = match &one.place {
            Place::Config(range) => range.start,
            _ => 0,
        };
        let place = (tree.order(&one.place), configured);
        (place, one.code, one.message.clone())
    });
    diagnostics.dedup();
    let fails = |one: &Diagnostic| one.severity == Severity::Error;
    if diagnostics.iter().any(fails) {
        return Err(diagnostics);
    }
    analyse::split(&mut api);
    analyse::share(&mut api);
    analyse::limit(&mut api);
    Ok((api, diagnostics))
}

impl Summary {
    fn of(api: &ir::Api) -> Self {
        let operations = api
            .resources
            .iter()
            .map(|resource| resource.operations.len())
            .sum();
        Self {
            operations,
            methods: operations,
            components: api.types.iter().filter(is_component).count(),
            types: api.types.len(),
            resources: api.resources.len(),
        }
    }
}

/// Whether a type is a schema under `components`, not a part of one.
fn is_component(def: &&ir::TypeDef) -> bool {
    let parent = def.origin.parent();
    parent.is_some_and(|parent| parent.as_str() == "/components/schemas")
}
