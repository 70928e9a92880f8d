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
mod lock;
mod lower;
mod name;
mod normalise;
mod overlay;
pub mod pointer;
mod select;

pub use config::Config;
pub use diagnostic::{Code, Diagnostic, Place, Severity};
pub use dump::{Stage, dump};
pub use lock::Lock;
pub use overlay::Overlay;
pub use pointer::Pointer;

use std::collections::{BTreeMap, HashSet};

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
    let (mut api, kept, mut diagnostics) = read(source, config)?;
    let facts = analyse::analyse(&api);
    let names = name::name(&api, &kept, config.crate_name.as_deref());
    if !names.refused.is_empty() {
        diagnostics.extend(lock::refused(&names.refused));
        return Err(diagnostics);
    }
    let lock = lock::write(&api, &names);
    let context = emit::Context {
        api: &api,
        facts: &facts,
        names: &names,
        formats: &config.formats,
        version: config.version.as_deref(),
        own_workspace: config.own_workspace,
        calls: config.calls,
    };
    let emit::Output {
        rust,
        text: mut files,
        scaffold,
    } = emit::emit(context);
    files.extend(
        rust.iter()
            .map(|file| (file.path.clone(), format::format(file, &source.name))),
    );
    Ok(Generated {
        files,
        scaffold,
        lock,
        diagnostics,
        summary: Summary::of(&api),
        examples: std::mem::take(&mut api.examples),
    })
}

/// The stages that read: text to tree, tree to one dialect, that to the API.
fn read(
    source: &Source,
    config: &Config,
) -> Result<(ir::Api, lock::Kept, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let tree = load::Tree::load(source, &mut diagnostics);
    let mut tree = tree.map_err(|fault| failed(&mut diagnostics, fault))?;
    let unused = shape(&mut tree, source, config, &mut diagnostics)?;
    // What was said until now is about the text, the rest about the tree.
    let said = diagnostics.len();
    let document = normalise::normalise(&tree, &mut diagnostics);
    let document = document.map_err(|fault| failed(&mut diagnostics, tree.placed(fault)))?;
    let mut api = lower::lower(&document, &tree, config, &mut diagnostics);
    config::check(config, &api, &unused, &mut diagnostics);
    if diagnostics.iter().any(fails) {
        return Err(in_order(diagnostics, said, &tree));
    }
    analyse::split(&mut api);
    analyse::share(&mut api);
    analyse::limit(&mut api);
    let kept = lock::keep(config, &api, &mut diagnostics);
    Ok((api, kept, in_order(diagnostics, said, &tree)))
}

/// Changes the tree to what is to be generated from: overlays, then selection.
fn shape<'s>(
    tree: &mut load::Tree<'s>,
    source: &'s Source,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<config::Unused, Vec<Diagnostic>> {
    overlay::apply(tree, source, diagnostics);
    let mut unused = config::Unused::default();
    if !diagnostics.iter().any(fails) {
        unused = select::apply(tree, config, diagnostics);
    }
    match diagnostics.iter().any(fails) {
        true => Err(std::mem::take(diagnostics)),
        false => Ok(unused),
    }
}

/// The document that is generated from, once overlays are applied and what is
/// not selected is taken out of it. Members keep their order.
///
/// # Errors
///
/// As [`generate`], before anything is made of the document.
pub fn effective(source: &Source, config: &Config) -> Result<load::Node, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let tree = load::Tree::load(source, &mut diagnostics);
    let mut tree = tree.map_err(|fault| failed(&mut diagnostics, fault))?;
    shape(&mut tree, source, config, &mut diagnostics)?;
    Ok(tree.root)
}

fn fails(one: &Diagnostic) -> bool {
    one.severity == Severity::Error
}

/// All that was said, with what leaves nothing to generate.
fn failed(diagnostics: &mut Vec<Diagnostic>, fault: Diagnostic) -> Vec<Diagnostic> {
    diagnostics.push(fault);
    std::mem::take(diagnostics)
}

/// Diagnostics in the order of the document, each once: stages find faults in
/// their own order, and those of a component as often as it is used. The first
/// `said` are about places of the text.
fn in_order(
    mut diagnostics: Vec<Diagnostic>,
    said: usize,
    tree: &load::Tree<'_>,
) -> Vec<Diagnostic> {
    let key = |one: &Diagnostic| {
        let configured = match &one.place {
            Place::Config(range) => range.start,
            _ => 0,
        };
        let place = (tree.order(&one.place), configured);
        (place, one.code, one.message.clone())
    };
    if tree.origin.is_plain() {
        diagnostics.sort_by_cached_key(key);
    } else {
        let keyed = diagnostics.into_iter().enumerate().map(|(index, one)| {
            let key = key(&one);
            let about_text = index < said;
            (key, if about_text { one } else { tree.placed(one) })
        });
        let mut keyed: Vec<_> = keyed.collect();
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        // What was copied is told of once, where it is written.
        let mut told = HashSet::new();
        let once = keyed.into_iter().map(|(_, one)| one);
        diagnostics = once.filter(|one| told.insert(format!("{one:?}"))).collect();
    }
    diagnostics.dedup();
    diagnostics
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
