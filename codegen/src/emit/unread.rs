//! Results that are read piece by piece: streams of events, and downloads.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::outcome::{content_type, read, statuses};
use super::{Context, Uses, runtime_imports};
use crate::ir::{Download, Framing, Operation, Statuses, Stream};
use crate::name::OperationNames;

/// How events and pieces are asked for, where they can be.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    let mut items = Vec::new();
    if let Some(of) = &operation.stream {
        items.extend(stream(context, operation, of, names, uses));
    }
    if let Some(of) = &operation.download {
        items.extend(download(operation, of, names, uses));
    }
    items
}

/// What a call can do besides, as part of the operation's comment.
pub fn about(operation: &Operation, names: &OperationNames) -> Option<String> {
    let request = &names.request;
    let link = |name: &str| format!("[`{name}`]({request}::{name})");
    let mut said = Vec::new();
    if let Some(of) = operation.stream.as_ref().filter(|of| !of.alone) {
        let what = match of.framing {
            Framing::Data | Framing::Envelope => "events",
            Framing::Lines | Framing::Sequence => "parts",
        };
        said.push(format!(
            "{} gives its {what} as they arrive",
            link("stream")
        ));
    }
    if let Some(of) = &operation.download {
        let kinds: Vec<_> = of
            .media_types
            .iter()
            .map(|name| crate::ir::code_span(name))
            .collect();
        let kinds = kinds.join(", ");
        said.push(format!(
            "{} gives {kinds} of any size, piece by piece",
            link("download")
        ));
    }
    (!said.is_empty()).then(|| format!("In place of `send`, {}.", said.join("; ")))
}

fn stream(
    context: Context<'_>,
    operation: &Operation,
    of: &Stream,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    runtime_imports(
        uses,
        &["Decoded", "Reply", "Streamed", "Streaming", "streamed"],
    );
    let request = &names.request;
    let event = content_type(context, &of.event, uses).unwrap_or(quote!(()));
    let read = format_ident!("{}", read(&of.event));
    let media_type = &of.media_type;
    let mut how = match of.framing {
        Framing::Data => quote!(events()),
        Framing::Envelope => quote!(whole_events()),
        Framing::Lines => quote!(lines(#media_type)),
        Framing::Sequence => quote!(sequence(#media_type)),
    };
    if let Some(end) = &of.end {
        how.extend(quote!(.until(#end)));
    }
    if let Some(name) = &of.switch {
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        how.extend(quote!(.switch(#pointer)));
    }
    let streams = of.statuses.as_ref();
    let streams = streams.and_then(|all| is_of(operation, all, &quote!(streams)));
    vec![
        quote! {
            impl Streamed for #request {
                type Event = #event;

                const STREAMING: Streaming = Streaming::#how;

                #streams

                fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
                    reply.#read()
                }
            }
        },
        quote!(streamed!(#request);),
    ]
}

fn download(
    operation: &Operation,
    of: &Download,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    runtime_imports(uses, &["Downloaded", "downloaded"]);
    let request = &names.request;
    let accept = of.media_types.join(", ");
    let downloads = of.statuses.as_ref();
    let downloads = downloads.and_then(|all| is_of(operation, all, &quote!(downloads)));
    vec![
        quote! {
            impl Downloaded for #request {
                const ACCEPT: &'static str = #accept;

                #downloads
            }
        },
        quote!(downloaded!(#request);),
    ]
}

/// The function that tells by the status whether a success is read like that, where not all are.
fn is_of(operation: &Operation, all: &Statuses, name: &TokenStream) -> Option<TokenStream> {
    let pattern = statuses(Some(all));
    tells_statuses_apart(operation).then(|| {
        quote! {
            fn #name(status: u16) -> bool {
                matches!(status, #pattern)
            }
        }
    })
}

/// Whether successes of some statuses are something else than those of others.
fn tells_statuses_apart(operation: &Operation) -> bool {
    let first = operation.success.first().map(|reply| &reply.statuses);
    operation
        .success
        .iter()
        .any(|reply| Some(&reply.statuses) != first)
}
