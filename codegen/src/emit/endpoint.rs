//! The static that describes an operation to the runtime.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::{Context, Uses, client, docs, global, import, runtime_imports, security, server};
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
    if let Some(status) = success(operation).map(Literal::u16_unsuffixed) {
        steps.extend(quote!(.success(#status)));
    }
    if let Some(media_types) = accept(operation) {
        steps.extend(quote!(.accept(#media_types)));
    }
    if let Some(needs) = &operation.security {
        steps.extend(security::needs(context, needs));
    }
    if !operation.served_by.is_empty() {
        let servers = server::list(context, &operation.served_by, uses);
        steps.extend(quote!(.servers(#servers)));
    }
    if let Some(retry) = &operation.retry {
        let policy = client::retry_policy(retry, uses);
        steps.extend(quote!(.retry(#policy)));
    }
    steps.extend(global::taken(context, operation, uses));
    let about = format!("{} {}", operation.method, operation.path);
    let docs = docs::comment(&code_span(&about));
    quote!(#docs static #name: Endpoint = Endpoint::new(#id, Method::#method, #path) #steps;)
}

/// The status of success, where it differs from what the runtime takes for granted.
fn success(operation: &Operation) -> Option<u16> {
    let statuses = operation.success.first()?.statuses.as_ref()?;
    (!statuses.contains(&200)).then_some(*statuses.start())
}

/// The media types to ask for, where they differ from the runtime's own wish.
fn accept(operation: &Operation) -> Option<String> {
    let mut types = Vec::new();
    for reply in operation.success.iter().chain(&operation.errors) {
        for media_type in &reply.media_types {
            if !types.contains(&media_type.as_str()) {
                types.push(media_type);
            }
        }
    }
    match types.as_slice() {
        [] | ["application/json"] => None,
        several => Some(several.join(", ")),
    }
}
