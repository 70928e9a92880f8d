//! The static that describes an operation to the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Context, Uses, client, docs, import, runtime_imports, security};
use crate::ir::{Operation, code_span};
use crate::name::OperationNames;

/// The static.
pub fn emit(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> TokenStream {
    let (id, path, name) = (&operation.id, &operation.path, &names.endpoint);
    import(uses, "http", "Method");
    runtime_imports(uses, &["Endpoint"]);
    let method = Ident::new(operation.method, Span::call_site());
    let mut steps = TokenStream::new();
    if let Some(media_types) = accept(operation) {
        steps.extend(quote!(.accept(#media_types)));
    }
    if let Some(needs) = &operation.security {
        steps.extend(security::needs(context, needs));
    }
    if let Some(server) = &operation.server {
        runtime_imports(uses, &["Server"]);
        let server = client::server(server, uses);
        steps.extend(quote!(.servers(&[#server])));
    }
    if let Some(retry) = &operation.retry {
        let policy = client::retry_policy(retry, uses);
        steps.extend(quote!(.retry(#policy)));
    }
    let about = format!("{} {}", operation.method, operation.path);
    let docs = docs::comment(&code_span(&about));
    quote!(#docs static #name: Endpoint = Endpoint::new(#id, Method::#method, #path) #steps;)
}

/// The media types to ask for, where they differ from the runtime's own wish.
fn accept(operation: &Operation) -> Option<String> {
    let mut types = Vec::new();
    for reply in operation.success.iter().chain(&operation.errors) {
        if let Some(media_type) = reply
            .media_type
            .as_deref()
            .filter(|name| !types.contains(name))
        {
            types.push(media_type);
        }
    }
    match types.as_slice() {
        [] | ["application/json"] => None,
        several => Some(several.join(", ")),
    }
}
