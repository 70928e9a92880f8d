//! What describes an operation to the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, Uses, client, global, layout, security, server};
use crate::ir::Operation;

/// The part of a request's type that describes the operation.
pub fn emit(context: Context<'_>, operation: &Operation, item: &str, uses: &mut Uses) -> String {
    let mut steps: Vec<TokenStream> = Vec::new();
    if let Some(status) = success(operation).map(Literal::u16_unsuffixed) {
        steps.push(quote!(.success(#status)));
    }
    if let Some(media_types) = accept(operation) {
        steps.push(quote!(.accept(#media_types)));
    }
    if let Some(needs) = &operation.security {
        steps.push(security::needs(context, needs));
    }
    if !operation.served_by.is_empty() {
        let servers = server::list(context, &operation.served_by, uses);
        steps.push(quote!(.servers(#servers)));
    }
    if let Some(retry) = &operation.retry {
        let policy = client::retry_policy(retry, uses);
        steps.push(quote!(.retry(#policy)));
    }
    steps.push(global::taken(context, operation, uses));
    let (path, id) = (&operation.path, &operation.id);
    let head = format!(
        "= {} {}",
        operation.method,
        layout::line(quote!(#path as #id))
    );
    let steps = steps.into_iter().map(layout::line);
    let steps = steps.filter_map(|step| Some(step.strip_prefix('.')?.to_owned()));
    let parts: Vec<_> = std::iter::once(head).chain(steps).collect();
    let line = format!("    {item} {};", parts.join(", "));
    if line.chars().count() <= layout::WIDTH {
        return line;
    }
    let parts = layout::packed(parts, "        ");
    format!("    {item}\n{};", parts.trim_end().trim_end_matches(','))
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
