//! Every operation's example as part of a program: what makes the calls and
//! looks at what comes back is whoever asks for it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::{self, Extent, Request, Target};
use super::{Context, File, Item, Uses};
use crate::ir::{Reply, SchemeKind};

/// Where they are.
const PATH: &str = "examples/conform/calls.rs";

/// The table of calls, and a function for each. What is above it in the module
/// tree has `Call`, `Sent` and `sent`.
pub fn emit(context: Context<'_>) -> File {
    let mut rows = Vec::new();
    let mut functions = Vec::new();
    for target in Target::all(context) {
        let operation = target.operation;
        let extents = [(Extent::Minimal, "minimal"), (Extent::Complete, "complete")];
        for (extent, form) in extents {
            let id = &operation.id;
            let route = format!("{} {}", operation.method, operation.path);
            let replies = operation.success.iter().chain(&operation.errors);
            let statuses = replies.filter_map(status);
            // What is only a stream has no answer to compare.
            let whole = !operation.stream.as_ref().is_some_and(|stream| stream.alone);
            let made = example::request(context, target, extent).filter(|_| whole);
            let made = made.map(|request| {
                let name = format_ident!("call_{}", functions.len());
                functions.push(function(context, &name, request));
                name
            });
            let made = made.map_or(quote!(None), |name| quote!(Some(#name)));
            rows.push(quote!(Call {
                operation: #id,
                route: #route,
                form: #form,
                statuses: &[#(#statuses),*],
                send: #made
            }));
        }
    }
    let krate = &context.names.krate;
    let mut items = vec![
        quote!(#![allow(deprecated, reason = "every operation is called")]),
        quote!(
            use super::{Call, Sent, sent};
        ),
        quote!(pub use #krate as sdk;),
        quote!(
            use sdk::{Client, ClientBuilder, Error};
        ),
        quote!(pub const CALLS: &[Call] = &[#(#rows),*];),
        credentials(context),
    ];
    items.extend(functions);
    File {
        path: PATH.to_owned(),
        docs: "A call of every operation, as its documentation has it.".to_owned(),
        is_inner: false,
        uses: Uses::new(),
        items: items.into_iter().map(Item::from).collect(),
    }
}

/// The status that a response stands for, or the first of them.
fn status(reply: &Reply) -> Option<u16> {
    reply.statuses.as_ref().map(|statuses| *statuses.start())
}

fn function(context: Context<'_>, name: &proc_macro2::Ident, request: Request) -> TokenStream {
    let imports = request.uses.iter();
    let imports = imports.map(|(path, names)| example::outer_import(context, path, names));
    let expression = &request.expression;
    quote! {
        fn #name(client: &Client, prefer: &str) -> Result<Sent, Error> {
            #(#imports)*
            Ok(sent(prefer, #expression))
        }
    }
}

/// A credential for every scheme: any will do for a server that is none.
fn credentials(context: Context<'_>) -> TokenStream {
    let schemes = context.api.schemes.iter().zip(&context.names.schemes);
    let setters = schemes.map(|(scheme, names)| {
        let name = &names.credential;
        match scheme.kind {
            SchemeKind::Basic => quote!(.#name("user", "password")),
            _ => quote!(.#name("credential")),
        }
    });
    quote! {
        /// Has a credential for each way to prove who one is.
        pub fn credentials(builder: ClientBuilder) -> ClientBuilder {
            builder #(#setters)*
        }
    }
}
