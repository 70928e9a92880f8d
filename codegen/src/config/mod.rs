//! What the person who generates decides, and `codegen.toml`, where it is
//! written.
//!
//! A table of that file is read by the file beside this one that is named for
//! it, with `Reader`: unknown keys and values that make no sense are errors
//! with their place and, where there is one, the nearest thing that would be
//! right. What is about parts of the document is compared with it by
//! [`check`], once the document is read.

mod docs;
mod features;
pub mod formats;
mod groups;
mod lint;
mod operations;
mod package;
mod pagination;
mod reader;
mod retry;
mod schemas;
mod security;
mod select;

pub use docs::Docs;
pub use features::Features;
pub use formats::{Crate, FormatConfig, FormatType, Formats};
pub use groups::GroupConfig;
pub use operations::OperationConfig;
pub use package::PackageConfig;
pub use pagination::Pagination;
pub use schemas::SchemaConfig;
pub use security::SchemeConfig;
pub use select::{By, Pattern, Select};

use std::collections::{BTreeMap, BTreeSet};

use self::reader::Reader;
pub use self::reader::{list, nearest};
use crate::ir::{Api, Retry, Shape};
use crate::lint::Levels;
use crate::lock::Lock;
use crate::name::same_words;
use crate::{Code, Diagnostic, Place, Pointer};

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
    /// The version of a new package.
    pub version: Option<String>,
    /// Which pages in Markdown the package gets.
    pub docs: Docs,
    /// Which parts of the package can be left out.
    pub features: Features,
    /// What strings of each format are in Rust.
    pub formats: Formats,
    /// Groups that are called otherwise than their tags, by these.
    pub groups: BTreeMap<String, GroupConfig>,
    /// When to try again, in place of what the document says of all operations.
    pub retry: Option<Retry>,
    /// Operations that differ from what the document says, by their ids.
    pub operations: BTreeMap<String, OperationConfig>,
    /// Security schemes that differ from what the document says, by their
    /// names.
    pub security: BTreeMap<String, SchemeConfig>,
    /// Types that are called otherwise than the document says, or those of
    /// other crates, by the names or places of their schemas.
    pub schemas: BTreeMap<String, SchemaConfig>,
    /// The names that were given before.
    pub lock: Option<Lock>,
    /// Which operations and webhooks are generated.
    pub select: Select,
    /// The overlays to apply, by their paths from the document's folder, for
    /// whoever collects a [`Source`](crate::Source).
    pub overlays: Vec<String>,
    /// What linting takes for errors, warnings and advice.
    pub lint: Levels,
}

impl Config {
    /// Where the schemas stand that have a type of another crate, in the order
    /// of [`Formats::schemas`].
    pub(crate) fn typed(&self) -> impl Iterator<Item = &Pointer> {
        let typed = self.schemas.values().filter(|of| of.ty.is_some());
        typed.map(|of| &of.at)
    }

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
                &[
                    "docs",
                    "exclude",
                    "features",
                    "formats",
                    "groups",
                    "include",
                    "lint",
                    "operations",
                    "overlays",
                    "package",
                    "retry",
                    "schemas",
                    "security",
                ],
            );
            if let Some(entry) = root.get("docs") {
                config.docs = docs::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("features") {
                config.features = features::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("formats") {
                config.formats = formats::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("lint") {
                config.lint = lint::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("operations") {
                config.operations = operations::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("overlays") {
                let overlays = reader.items(entry).into_iter();
                config.overlays = overlays.map(|(path, _)| path).collect();
            }
            if let Some(entry) = root.get("include") {
                config.select.include = select::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("exclude") {
                config.select.exclude = select::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("groups") {
                config.groups = groups::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("package") {
                let package = package::read(&mut reader, entry);
                (config.crate_name, config.version) = (package.name, package.version);
            }
            if let Some(entry) = root.get("retry") {
                config.retry = retry::read(&mut reader, entry);
            }
            if let Some(entry) = root.get("schemas") {
                config.schemas = schemas::read(&mut reader, entry);
                let typed = config.schemas.iter();
                let typed = typed.filter_map(|(key, of)| Some((key.clone(), of.ty.clone()?)));
                config.formats.schemas = typed.collect();
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

/// Reports what the configuration says about things that `api` does not have,
/// nor the parts of the document that are not selected.
pub fn check(config: &Config, api: &Api, unused: &Unused, diagnostics: &mut Vec<Diagnostic>) {
    let operations = api.resources.iter().flat_map(|group| &group.operations);
    let ids: Vec<_> = operations.map(|operation| operation.id.as_str()).collect();
    for (id, settings) in &config.operations {
        if !ids.contains(&id.as_str()) && !unused.operations.contains(id) {
            let message = format!("the document has no operation `{id}`");
            diagnostics.push(absent(&settings.place, message, id, &ids));
        }
    }
    let groups: Vec<_> = api.resources.iter().map(|of| of.name.as_str()).collect();
    for (tag, settings) in &config.groups {
        let known = groups.iter().any(|name| same_words(name, tag));
        if !known && !unused.tags.contains(tag) {
            let message = format!("no operation is in a group `{tag}`");
            diagnostics.push(absent(&settings.place, message, tag, &groups));
        }
    }
    let formats: Vec<_> = api.formats.iter().map(String::as_str).collect();
    for (name, settings) in &config.formats.own {
        if !formats.contains(&name.as_str()) && !unused.formats.contains(name) {
            let message = format!("no string of the document has the format `{name}`");
            diagnostics.push(absent(&settings.place, message, name, &formats));
        }
    }
    for (key, settings) in &config.schemas {
        let typed = api.typed.iter().any(|(of, used)| of == key && *used);
        let defined = api.types.iter().any(|def| settings.is(&def.origin));
        if defined || typed && settings.name.is_none() || unused.schemas.contains(key) {
            continue;
        }
        let places = api.types.iter().map(|def| def.origin.to_string());
        // What has no type of its own can have that of another crate.
        let parts = api.types.iter().filter(|_| settings.ty.is_some());
        let parts = parts.flat_map(|def| match &def.shape {
            Shape::Struct(of) => of.fields.as_slice(),
            _ => &[],
        });
        let places = places.chain(parts.map(|field| field.origin.to_string()));
        let names = places.map(|at| match at.strip_prefix("#/components/schemas/") {
            Some(name) if !name.contains('/') && !key.starts_with('#') => name.to_owned(),
            _ => at,
        });
        let names: Vec<String> = names.collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let message = match (typed, settings.ty.is_some()) {
            (false, true) => format!("nothing is a schema that is called `{key}`"),
            _ => format!("no schema with a type of its own is called `{key}`"),
        };
        diagnostics.push(absent(&settings.place, message, key, &names));
    }
    let schemes: Vec<_> = api
        .schemes
        .iter()
        .map(|scheme| scheme.name.as_str())
        .collect();
    for (name, settings) in &config.security {
        if !schemes.contains(&name.as_str()) && !unused.schemes.contains(name) {
            let message = format!("the document has no security scheme `{name}`");
            diagnostics.push(absent(&settings.place, message, name, &schemes));
        }
    }
}

/// What is in the document and is not generated, because it is not selected.
#[derive(Debug, Default)]
pub struct Unused {
    /// The ids of operations.
    pub operations: BTreeSet<String>,
    /// Formats of strings.
    pub formats: BTreeSet<String>,
    /// Tags of operations.
    pub tags: BTreeSet<String>,
    /// Schemas that are components.
    pub schemas: BTreeSet<String>,
    /// Security schemes.
    pub schemes: BTreeSet<String>,
}

/// That the configuration names something that is not there.
pub fn absent(place: &Place, message: String, name: &str, known: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::error(Code::Config, place.clone(), message);
    match nearest(name, known) {
        Some(other) => diagnostic.help(format!("did you mean `{other}`?")),
        None => diagnostic.help("use a name that the document declares, or remove this"),
    }
}
