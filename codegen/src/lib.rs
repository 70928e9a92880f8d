//! Turns an OpenAPI document into the source of a Rust client.
//!
//! [`generate`] is the whole generator: text and configuration in, files and
//! diagnostics out. It touches no file, no environment and prints nothing, so
//! the same input gives the same bytes everywhere. `ARCHITECTURE.md` beside
//! this crate explains the stages it calls.
#![deny(missing_docs)]

mod analyse;
pub mod config;
pub mod diagnostic;
pub mod diff;
mod dump;
mod emit;
mod format;
pub mod ir;
pub mod lint;

pub mod load;
mod lock;
mod lower;
mod manifest;
mod name;
mod normalise;
pub mod observe;
mod overlay;
pub mod pointer;
mod read;
mod select;

pub use config::Config;
pub use diagnostic::{Code, Diagnostic, Place, Severity};
pub use dump::{Stage, dump};
pub use lock::Lock;
pub use observe::{Observer, Step};
pub use overlay::Overlay;
pub use pointer::Pointer;
pub use read::effective;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use observe::during;

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
    /// What is changed in the document before it is read, in this order.
    pub overlays: Vec<Overlay>,
}

impl Source {
    /// A document of one file.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            files: BTreeMap::new(),
            overlays: Vec::new(),
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
    /// The names that were given, for `names.lock` in the package: whoever
    /// generates again gives them as [`Config::lock`].
    pub lock: String,
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
    generate_observed(source, config, &())
}

/// Generates a client from `source`, and tells `observer` of each stage.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_observed(
    source: &Source,
    config: &Config,
    observer: &dyn Observer,
) -> Result<Generated, Vec<Diagnostic>> {
    // On one of the threads that emit, so that what reading needed is used again by writing.
    rayon::scope(|_| stages(source, config, observer))
}

/// All stages, one after the other.
fn stages(
    source: &Source,
    config: &Config,
    observer: &dyn Observer,
) -> Result<Generated, Vec<Diagnostic>> {
    let read::Reading {
        mut api,
        kept,
        mut diagnostics,
    } = read::read(source, config, observer)?;
    let facts = during(observer, Step::Analyse, || {
        analyse::analyse(&api, config.features.groups)
    });
    let names = during(observer, Step::Name, || {
        name::name(&api, &kept, config.crate_name.as_deref())
    });
    if !names.refused.is_empty() {
        diagnostics.extend(lock::refused(&names.refused));
        return Err(diagnostics);
    }
    let lock = during(observer, Step::Name, || lock::write(&api, &names));
    let context = emit::Context {
        api: &api,
        facts: &facts,
        names: &names,
        formats: &config.formats,
        version: config.version.as_deref(),
        own_workspace: config.own_workspace,
        calls: config.calls,
        docs: config.docs,
    };
    let (files, scaffold) = write(context, &source.name, observer);
    Ok(Generated {
        files,
        scaffold,
        lock,
        diagnostics,
        summary: Summary::of(&api),
        examples: std::mem::take(&mut api.examples),
    })
}

/// The stages that write: the API to items, those to text. Files know nothing
/// of each other, so that several are written at once; none of their items
/// outlives its text.
fn write(
    context: emit::Context<'_>,
    source: &str,
    observer: &dyn Observer,
) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let print = |mut file: emit::File| {
        let path = std::mem::take(&mut file.path);
        let text = during(observer, Step::Format, || format::format(file, source));
        (path, text)
    };
    let emit::Drafts { rust, pages, text } = during(observer, Step::Emit, || emit::drafts(context));
    let rust = || -> Vec<(BTreeSet<String>, (String, String))> {
        rust.into_par_iter()
            .filter_map(|draft| {
                let mut file = during(observer, Step::Emit, draft)?;
                Some((file.take_formats(), print(file)))
            })
            .collect()
    };
    let (written, pages) = rayon::join(rust, || during(observer, Step::Emit, pages));
    let mut files = text;
    files.extend(pages.into_iter().map(|(path, text)| {
        let text = format::page(&path, &text, source);
        (path, text)
    }));
    let mut formats = BTreeSet::new();
    for (noted, (path, text)) in written {
        formats.extend(noted);
        files.insert(path, text);
    }
    let (lib, scaffold) = during(observer, Step::Emit, || emit::whole(context, formats));
    files.extend([print(lib)]);
    (files, scaffold)
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
            components: api.types.iter().filter(|def| def.is_component()).count(),
            types: api.types.len(),
            resources: api.resources.len(),
        }
    }
}
