//! What the server sends by itself: a function for each, which decodes it.

use quote::quote;

use super::{Context, File, Item, Uses, docs, runtime_imports, ty};
use crate::ir::{Webhook, code_span};
use crate::name::Ident;

const DOCS: &str = "What the server sends by itself: webhooks, and callbacks of operations.\n\n\
    Whoever receives one finds out that it is genuine, as the API's documentation says, then gives the body \
    to the function that has its name.";

/// The file, where there is anything to decode.
pub fn emit(context: Context<'_>) -> Option<File> {
    let module = context.names.webhooks_module.as_ref()?;
    let mut uses = Uses::new();
    runtime_imports(&mut uses, &["DecodeError", "received"]);
    let webhooks = context.api.webhooks.iter().zip(&context.names.webhooks);
    let items = webhooks
        .filter_map(|(webhook, name)| function(context, webhook, name, &mut uses))
        .collect();
    Some(File {
        path: format!("src/{}.rs", module.as_str()),
        docs: DOCS.to_owned(),
        is_inner: false,
        uses,
        items,
    })
}

/// What it is and how it is sent: with its method so, and words of the document as `code` has them.
pub fn fact(webhook: &Webhook, method: &str, code: fn(&str) -> String) -> String {
    let name = code(&webhook.name);
    let what = match &webhook.of {
        None => format!("The webhook {name}"),
        Some(id) => format!("The callback {name} of {}", code(id)),
    };
    match webhook.address.as_str() {
        "" => format!("{what}, sent by {method}."),
        address => format!("{what}, sent by {method} to {}.", code(address)),
    }
}

fn function(
    context: Context<'_>,
    webhook: &Webhook,
    name: &Ident,
    uses: &mut Uses,
) -> Option<Item> {
    let payload = webhook.payload.as_ref()?;
    let payload = ty::ty(context, payload, ty::From::Outside, uses);
    let mut about = webhook.docs.clone();
    about.facts.push(fact(webhook, webhook.method, code_span));
    let text = docs::text(&about, "Decodes a body.");
    let text = format!("{text}\n# Errors\nWhen the body is no JSON, or not of this type.");
    let comment = docs::comment(&text);
    let deprecated = webhook.docs.deprecated.then(|| quote!(#[deprecated]));
    Some(Item::from(quote! {
        #comment
        #deprecated
        pub fn #name(body: &[u8]) -> Result<#payload, DecodeError> {
            received(body)
        }
    }))
}
