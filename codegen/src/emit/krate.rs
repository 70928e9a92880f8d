//! The crate as a whole: its root and its manifest.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::formats::{self, Needs};
use super::{Context, File, Item, Uses, body, example, features, layout, pages};
use crate::ir::code_span;
use crate::manifest;

/// How deep types may be nested before the compiler has to be told.
const PLAIN_DEPTH: usize = 60;

/// `src/lib.rs`.
pub fn lib(context: Context<'_>, needs: &Needs) -> File {
    let api = context.api;
    let mut docs = String::new();
    let _ = write!(docs, "A client for {}", code_span(&api.title));
    if !api.version.is_empty() {
        let _ = write!(docs, ", version {}", code_span(&api.version));
    }
    docs.push('.');
    if !api.description.trim().is_empty() {
        let _ = write!(docs, "\n\n{}", api.description.trim());
    }
    docs.extend(features::about(context));
    let modules = context.names.resources.iter().map(|names| &names.module);
    let part = |module| {
        let with = features::with(context, module);
        quote!(#with pub mod #module;)
    };
    let servers = context.names.servers_module.iter();
    let mut items = Vec::new();
    items.extend(example::of_crate(context));
    if let Some(limit) = recursion_limit(context) {
        items.push(quote!(#![recursion_limit = #limit]));
    }
    items.push(quote!(#![allow(missing_docs, reason = "what the document does not describe has its name only")]));
    items.extend(features::must_be_declared(context));
    items.push(quote!(
        mod client;
    ));
    items.extend(modules.map(part));
    let headers = context.names.headers_module.as_ref();
    items.extend(headers.map(|module| quote!(mod #module;)));
    items.push(quote!(
        pub mod models;
    ));
    items.push(quote!(
        pub mod runtime;
    ));
    items.extend(servers.map(|module| quote!(pub mod #module;)));
    let webhooks = context.names.webhooks_module.iter();
    items.extend(webhooks.map(part));
    items.extend(super::old::modules(context));
    items.extend(exports(context, needs));
    items.extend(pages::tests(context));
    let items = items.into_iter().map(Item::from).collect();
    File {
        path: "src/lib.rs".to_owned(),
        docs,
        is_inner: false,
        uses: Uses::new(),
        items,
    }
}

/// What callers need to name, at the root of the crate.
fn exports(context: Context<'_>, needs: &Needs) -> Vec<TokenStream> {
    let api = context.api;
    let credential = (!api.schemes.is_empty()).then(|| quote!(Credential,));
    let headers = context.names.headers_module.as_ref();
    let headers = headers.map(|_| quote!(Headers,));
    let (bytes, parts) = body::kinds(api);
    let body = (bytes || parts).then(|| quote!(Body,));
    let (file, form) = match parts {
        true => (quote!(File,), quote!(Multipart,)),
        false => Default::default(),
    };
    let types = needs.types.iter().filter_map(|name| name.parse().ok());
    let mut types: Vec<TokenStream> = types.collect();
    types.push(quote!(Nullable));
    let mut items = vec![
        quote! {
            pub use runtime::{
                #body CallError, Client, ClientBuilder, #credential Error, #file #headers #form Response, RetryPolicy
            };
        },
        match types.as_slice() {
            [only] => quote!(pub use runtime::model::#only;),
            several => quote!(pub use runtime::model::{#(#several),*};),
        },
    ];
    let crates = needs.exported(context);
    items.extend(crates.iter().map(|name| quote!(pub use #name;)));
    items.push(quote!(
        #[cfg(feature = "mock")]
        pub use runtime::mock;
    ));
    items
}

/// How deep the compiler has to look into types, where it has to be told:
/// dropping a value is worked out along the whole way down its types.
pub fn recursion_limit(context: Context<'_>) -> Option<String> {
    let depth = context.facts.depth;
    (depth > PLAIN_DEPTH).then(|| (depth * 4).max(256).to_string())
}

/// `src/rustfmt.toml`.
pub const RUSTFMT: &str = "\
# What is generated keeps its layout: another one would look like an edit by hand.
disable_all_formatting = true
";

/// `Cargo.toml`, as a start.
pub fn manifest(context: Context<'_>, needs: &Needs) -> String {
    let package = &context.names.package;
    let title = context.api.title.replace(['"', '\\'], "'");
    let title: String = title.chars().filter(|c| !c.is_control()).collect();
    let mut text = String::new();
    let _ = writeln!(text, "[package]\nname = \"{package}\"");
    let _ = writeln!(text, "description = \"A client for {title}\"");
    let own = context.version.unwrap_or("0.1.0");
    let _ = writeln!(text, "version = \"{own}\"");
    text.push_str("edition = \"2024\"\nrust-version = \"1.89\"\n");
    if context.own_workspace {
        text.push_str("\n# The workspace above does not list this package.\n[workspace]\n");
    }
    let _ = write!(text, "\n[features]\n{}", features(context));
    let _ = write!(text, "\n[dependencies]\n{}", dependencies(needs));
    if context.docs.readme {
        // What the program on the first page needs.
        let tokio = manifest::dependency("tokio");
        let version = tokio.split('"').nth(1).unwrap_or("1");
        let _ = write!(
            text,
            "\n[dev-dependencies]\ntokio = {{ version = \"{version}\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
        );
    }
    text
}

/// The features, with those of parts, all on by default.
fn features(context: Context<'_>) -> String {
    let common: String = manifest::section("features")
        .map(|line| format!("{line}\n"))
        .collect();
    let parts = features::all(context);
    if parts.is_empty() {
        return common;
    }
    let all = features::ALL;
    let mut text = common.replacen("[\"rustls\"]", &format!("[\"rustls\", \"{all}\"]"), 1);
    let quoted = parts.iter().map(|part| format!("{part:?}")).collect();
    text.push_str(&layout::enclosed(
        &format!("{all} = ["),
        quoted,
        "]",
        "",
        "",
    ));
    text.push_str(" # every group; a feature by itself is one, and the types that it has\n");
    for part in &parts {
        let _ = writeln!(text, "{part} = []");
    }
    text
}

/// What a client depends on, in alphabetical order.
fn dependencies(needs: &Needs) -> String {
    let others = needs
        .crates
        .iter()
        .filter(|of| !manifest::depends_on(&of.name));
    let mut lines: BTreeMap<&str, String> = others
        .map(|of| (of.name.as_str(), formats::dependency(of)))
        .collect();
    // What is configured says more than what is known.
    for of in needs.crates.iter().filter(|of| of.version.is_some()) {
        lines.insert(&of.name, formats::dependency(of));
    }
    let own = manifest::section("dependencies");
    lines.extend(own.filter_map(|line| Some((line.split_once(" =")?.0, line.to_owned()))));
    lines.into_values().map(|line| line + "\n").collect()
}
