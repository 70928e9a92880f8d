//! Examples in comments: how an operation is called, as a test that compiles.
//!
//! They are made of tokens and laid out like any other code, so nothing of the
//! document gets into them but identifiers and literals. Texts that could end
//! the block or mislead its reader are replaced by others.

mod end;
mod limited;
mod pattern;
mod plausible;
mod program;
mod record;
mod sample;
mod seed;
mod sketch;
mod union;
mod value;
mod whole;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

pub use self::end::{End, Form, statements};
pub use self::program::{Function, Program};
pub use self::sample::{Side, is_form_text, sample};
pub use self::seed::Seed;
use self::sketch::Sketch;
pub use self::whole::{Extent, Request, any_request, request};
use super::{Context, docs};
use crate::ir::{Operation, Resource};
use crate::name::{Ident, OperationNames, ResourceNames};

/// An operation and what it is called.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The method of the client that leads to its group.
    pub group: &'a Ident,
    /// The operation.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

impl<'a> Target<'a> {
    /// All that can be called, in their order.
    pub fn all(context: Context<'a>) -> impl Iterator<Item = Self> {
        let groups = context.api.resources.iter().zip(&context.names.resources);
        groups.flat_map(|(resource, names)| Self::of(resource, names))
    }

    /// Those of a group.
    pub fn of(resource: &'a Resource, names: &'a ResourceNames) -> impl Iterator<Item = Self> {
        let operations = resource.operations.iter().zip(&names.operations);
        operations.map(|(operation, of)| Self {
            group: &names.module,
            operation,
            names: of,
        })
    }
}

/// The import of these names into a program beside the crate.
pub fn outer_import(context: Context<'_>, path: &str, names: &BTreeSet<String>) -> TokenStream {
    let path = match path.strip_prefix("crate") {
        Some(within) => format!("{}{within}", context.names.krate),
        None => path.to_owned(),
    };
    let path: TokenStream = path.parse().unwrap_or_default();
    let names = names.iter().filter_map(|name| name.parse().ok());
    let names: Vec<TokenStream> = names.collect();
    match names.as_slice() {
        [only] => quote!(use #path::#only;),
        several => quote!(use #path::{#(#several),*};),
    }
}

/// The part of an operation's comment that shows how it is called.
pub fn of_operation(context: Context<'_>, target: Target<'_>) -> String {
    let krate = &context.names.krate;
    let client = format!("client: {krate}::Client");
    let block = Sketch::best(context, target).block(Some(client), &TokenStream::new());
    format!("# Example\n{block}")
}

/// The part of the crate's comment that shows how a client is made and used;
/// none where nothing can be called.
pub fn of_crate(context: Context<'_>) -> Option<TokenStream> {
    // What most people would try first.
    let target = Target::all(context).min_by_key(|target| {
        let operation = target.operation;
        let required = operation.params.iter().filter(|param| param.required);
        (
            operation.docs.deprecated,
            operation.method != "GET",
            End::of(context, *target) != End::Items,
            required.count(),
            operation.body.is_some(),
        )
    })?;
    let krate = &context.names.krate;
    let api = context.api;
    let server = api.served_by.first().and_then(|at| api.servers.get(*at));
    let client = match server.is_some_and(|server| server.callable) {
        true => quote!(from_env()?),
        false => quote!(
            builder()
                .server("https://api.example.com")
                .from_env()
                .build()?
        ),
    };
    let client = quote!(let client = #krate::Client::#client;);
    let block = Sketch::best(context, target).block(None, &client);
    let text = format!("\n# Quick start\n{block}");
    let lines = text.lines().map(docs::line);
    Some(quote!(#(#![doc = #lines])*))
}
