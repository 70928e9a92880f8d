//! Reference pages in Markdown, for people who read before they compile: one
//! for each group of operations, those of types, and one that leads to all.
//!
//! They say what the comments of the items say, and are made of the same
//! data. All of their Rust is tokens that the crate's doctests compile; what
//! the document says gets into them through `prose` only.

mod auth;
mod curl;
mod index;
mod inputs;
mod links;
mod models;
mod operation;
mod outcomes;
mod page;
mod pagination;
mod prose;
mod readme;
mod resource;
mod retries;
mod server;
mod types;
mod webhooks;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, features};

/// The package's own page, for those who have not got it yet.
pub const README: &str = "README.md";

/// Pages that are still to be written.
pub type Drafts<'a> = Box<dyn FnOnce() -> BTreeMap<String, String> + Send + 'a>;

/// The pages, once somebody wants them written.
pub fn drafts(context: Context<'_>) -> Drafts<'_> {
    Box::new(move || emit(context))
}

/// The pages by their paths in the package, as far as they are wanted.
fn emit(context: Context<'_>) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    if context.docs.readme {
        pages.insert(README.to_owned(), readme::write(context));
    }
    if !context.docs.pages {
        return pages;
    }
    let models = links::Models::new(context);
    let webhooks = webhooks::write(context, &models);
    let resources = context.api.resources.iter().zip(&context.names.resources);
    let mut anchors = Vec::new();
    for (resource, names) in resources {
        let path = links::file(&links::of_resource(&names.module));
        let (text, places) = resource::write(context, &models, resource, names);
        pages.insert(path, text);
        anchors.push(places);
    }
    let index = index::write(context, &models, &anchors);
    pages.insert(links::file(links::INDEX), index);
    for (path, text) in self::models::write(context, &models) {
        pages.insert(links::file(&path), text);
    }
    pages.extend(webhooks.map(|text| (links::file(links::WEBHOOKS), text)));
    pages
}

/// What has the code on the pages compiled with the other examples: an item of
/// the crate's root that is there for that only.
pub fn tests(context: Context<'_>) -> Option<TokenStream> {
    // They are about all groups.
    let all = context.facts.parts.as_ref().map(|_| {
        let all = features::ALL;
        quote!(, feature = #all)
    });
    let mut pages = Vec::new();
    let mut page = |path: String, name: &str| {
        let path = format!("../{path}");
        let name = format_ident!("{name}");
        pages.push(quote!(#[doc = include_str!(#path)] mod #name {}));
    };
    if context.docs.readme {
        page(README.to_owned(), "readme");
    }
    if context.docs.pages {
        let names = &context.names;
        let groups = names.resources.iter().map(|names| &names.module);
        for module in groups {
            let path = links::file(&links::of_resource(module));
            page(path, &format!("{}_page", module.as_str()));
        }
        if names.webhooks_module.is_some() {
            page(links::file(links::WEBHOOKS), "webhooks_page");
        }
    }
    (!pages.is_empty()).then(|| {
        quote! {
            #[cfg(all(doctest, feature = "blocking", feature = "mock" #all))]
            const _: () = { #(#pages)* };
        }
    })
}
