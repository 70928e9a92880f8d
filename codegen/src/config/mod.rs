//! What the person who generates decides, and `codegen.toml`, where it is
//! written.
//!
//! A table of that file is read by the file beside this one that is named for
//! it, with `Reader`: unknown keys and values that make no sense are errors
//! with their place and, where there is one, the nearest thing that would be
//! right. What is about parts of the document is compared with it by
//! [`check`], once the document is read.

mod docs;
pub mod formats;
mod operations;
mod pagination;
mod reader;
mod security;

pub use docs::Docs;
pub use formats::{Crate, FormatConfig, FormatType, Formats};
pub use operations::OperationConfig;
pub use pagination::Pagination;
pub use security::SchemeConfig;

use std::collections::BTreeMap;

use self::reader::Reader;
pub use self::reader::nearest;
use crate::ir::Api;
use crate::{Code, Diagnostic, Place};

/// What the person who generates decides.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The name of the generated package, as Cargo spells it. `None` derives
    /// it from the document's title.
    pub crate_name: Option<String>,
    /// Whether the package is its own workspace: needed where a directory
    /// above the output belongs to a workspace that does not list it.
    pub own_workspace: bool,
    /// Whether the package gets tests that decode the document's examples and
    /// write them back.
    pub tests: bool,
    /// Whether the package gets `examples/conform/calls.rs`: a call of every
    /// operation, for a program that makes them.
    pub calls: bool,
    /// Which pages in Markdown the package gets.
    pub docs: Docs,
    /// What strings of each format are in Rust.
    pub formats: Formats,
    /// Operations that differ from what the document says, by their ids.
    pub operations: BTreeMap<String, OperationConfig>,
    /// Security schemes that differ from what the document says, by their
    /// names.
    pub security: BTreeMap<String, SchemeConfig>,
}

impl Config {
    /// Reads the text of a `codegen.toml`. What else there is to decide has
    /// its default.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, in the order of the file, with places of the
    /// kind [`Place::Config`].
    pub fn parse(text: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut config = Self::default();
        let mut reader = Reader::default();
        if let Some(root) = reader.root(text) {
            let root = reader.table(
                &root,
                "the configuration",
                &["docs", "formats", "operations", "security"],
            );
            if let Some(entry) = root.get("docs") {
                config.docs = docs::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("formats") {
                config.formats = formats::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("operations") {
                config.operations = operations::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("security") {
                config.security = security::read(&mut reader, entry);
            }
        }
        let faults = reader.finish();
        if faults.is_empty() {
            Ok(config)
        } else {
            Err(faults)
        }
    }
}

/// Reports what the configuration says about things that `api` does not have.
pub fn check(config: &Config, api: &Api, diagnostics: &mut Vec<Diagnostic>) {
    let operations = api.resources.iter().flat_map(|group| &group.operations);
    let ids: Vec<_> = operations.map(|operation| operation.id.as_str()).collect();
    for (id, settings) in &config.operations {
        if !ids.contains(&id.as_str()) {
            let message = format!("the document has no operation `{id}`");
            diagnostics.push(absent(&settings.place, message, id, &ids));
        }
    }
    let formats: Vec<_> = api.formats.iter().map(String::as_str).collect();
    for (name, settings) in &config.formats.own {
        if !formats.contains(&name.as_str()) {
            let message = format!("no string of the document has the format `{name}`");
            diagnostics.push(absent(&settings.place, message, name, &formats));
        }
    }
    let schemes: Vec<_> = api
        .schemes
        .iter()
        .map(|scheme| scheme.name.as_str())
        .collect();
    for (name, settings) in &config.security {
        if !schemes.contains(&name.as_str()) {
            let message = format!("the document has no security scheme `{name}`");
            diagnostics.push(absent(&settings.place, message, name, &schemes));
        }
    }
}

fn absent(place: &Place, message: String, name: &str, known: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::error(Code::Config, place.clone(), message);
    match nearest(name, known) {
        Some(other) => diagnostic.help(format!("did you mean `{other}`?")),
        None => diagnostic.help("use a name that the document declares, or remove this"),
    }
}
