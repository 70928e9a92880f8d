//! Types for strings of a format.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, MODEL, Uses, import};
use crate::config::Crate;
use crate::config::formats::RUNTIME;
use crate::ir::{FormatId, TypedId};
use crate::manifest;

/// Where a file notes the formats whose types it names, among its imports.
pub const NOTED: &str = "formats";
/// What the notes about formats begin with.
const FORMAT: &str = "format ";
/// What the notes about single schemas begin with.
const SCHEMA: &str = "schema ";

/// The types of the runtime for strings of a format.
const TYPES: [&str; 3] = ["Base64", "Base64Url", "Formatted"];

/// What the files of a crate need for the formats that they name.
#[derive(Debug, Default)]
pub struct Needs {
    /// The types of the runtime.
    pub types: BTreeSet<String>,
    /// The crates besides those that every client depends on.
    pub crates: BTreeSet<Crate>,
}

impl Context<'_> {
    /// The type for strings of a format.
    fn format(self, FormatId(id): FormatId) -> (String, String) {
        let name = self.api.formats.get(id).cloned().unwrap_or_default();
        let ty = self.formats.of(&name);
        // Lowering gives no number to a format without a type.
        let path = ty.map_or_else(|| "String".to_owned(), |ty| ty.path);
        (name, path)
    }
}

/// A string of a format as it is written in Rust.
pub fn ty(context: Context<'_>, id: FormatId, uses: &mut Uses) -> TokenStream {
    let (name, path) = context.format(id);
    import(uses, MODEL, "Formatted");
    import(uses, NOTED, format!("{FORMAT}{name}"));
    let within: TokenStream = match path.strip_prefix(RUNTIME) {
        Some(own) => {
            import(uses, MODEL, own);
            own.parse().unwrap_or_default()
        }
        None => path.parse().unwrap_or_default(),
    };
    quote!(Formatted<#within>)
}

/// JSON that a type of another crate is for, as it is written in Rust.
pub fn typed(context: Context<'_>, id: TypedId, uses: &mut Uses) -> TokenStream {
    // By its path, because documents may have a type of this name.
    import(uses, "crate", "runtime");
    if let Some((name, _)) = context.api.typed.get(id.0) {
        import(uses, NOTED, format!("{SCHEMA}{name}"));
    }
    let path: TokenStream = context.formats.typed(id).parse().unwrap_or_default();
    quote!(runtime::Typed<#path>)
}

/// The same where nothing is imported, in the crate's examples.
pub fn written(context: Context<'_>, id: FormatId) -> String {
    let (_, path) = context.format(id);
    let krate = &context.names.krate;
    let path = match path.strip_prefix(RUNTIME) {
        Some(own) => format!("{krate}::{own}"),
        None => path,
    };
    format!("{krate}::Formatted<{path}>")
}

/// Those types of the runtime among imports that formats need.
pub fn types(uses: &Uses) -> Vec<TokenStream> {
    let types = uses.get(MODEL).into_iter().flatten();
    let types = types.filter(|name| TYPES.contains(&name.as_str()));
    types.filter_map(|name| name.parse().ok()).collect()
}

/// What imports note about formats, without the imports.
pub fn noted(mut uses: Uses) -> Uses {
    uses.retain(|path, _| *path == NOTED);
    uses
}

/// The formats that imports note, which they note no more.
pub fn take_noted(uses: &mut Uses) -> BTreeSet<String> {
    uses.remove(NOTED).unwrap_or_default()
}

/// What is needed for the types of these formats.
pub fn needs(context: Context<'_>, formats: BTreeSet<String>) -> Needs {
    let mut needs = Needs::default();
    for note in formats {
        let Some(format) = note.strip_prefix(FORMAT) else {
            let mut schemas = context.formats.schemas.iter();
            let name = note.strip_prefix(SCHEMA);
            let ty = schemas.find(|(of, _)| Some(of.as_str()) == name);
            needs.crates.extend(ty.and_then(|(_, ty)| ty.krate.clone()));
            continue;
        };
        needs.types.insert("Formatted".to_owned());
        let Some(ty) = context.formats.of(format) else {
            continue;
        };
        if let Some(own) = ty.path.strip_prefix(RUNTIME) {
            needs.types.insert(own.to_owned());
        }
        needs.crates.extend(ty.krate);
    }
    needs
}

impl Needs {
    /// The crates as users of this one can name them: those that share their
    /// name with none of its modules.
    pub fn exported(&self, context: Context<'_>) -> Vec<TokenStream> {
        let modules = context.names.resources.iter().map(|names| &names.module);
        let modules: BTreeSet<_> = modules.map(ToString::to_string).collect();
        let names = self.crates.iter().map(|of| of.name.replace('-', "_"));
        let free = names.filter(|name| !modules.contains(name));
        let free: BTreeSet<_> = free.collect();
        free.iter().filter_map(|name| name.parse().ok()).collect()
    }
}

/// A line of a manifest for a crate.
pub fn dependency(of: &Crate) -> String {
    let Some(version) = &of.version else {
        return manifest::dependency(&of.name).to_owned();
    };
    if of.features.is_empty() && of.default_features {
        return format!("{} = {version:?}", of.name);
    }
    let mut line = format!("{} = {{ version = {version:?}", of.name);
    if !of.default_features {
        line.push_str(", default-features = false");
    }
    if !of.features.is_empty() {
        let _ = write!(line, ", features = {:?}", of.features);
    }
    line + " }"
}
