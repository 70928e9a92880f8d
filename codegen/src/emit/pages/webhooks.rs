//! The page of what the server sends by itself.

use quote::quote;

use super::links::{self, Links, Models};
use super::page::Page;
use super::prose::{code_in_cell, paragraphs};
use super::types;
use crate::emit::Context;
use crate::emit::docs;
use crate::emit::webhook::fact;
use crate::format;

/// The page, where there is anything to decode.
pub fn write(context: Context<'_>, models: &Models) -> Option<String> {
    let module = context.names.webhooks_module.as_ref()?;
    let krate = &context.names.krate;
    let links = Links::new(models, links::WEBHOOKS);
    let mut page = Page::default();
    page.heading(1, "Webhooks");
    page.paragraph(&format!(
        "What the server sends by itself, in `{krate}::{module}`. Whoever receives one finds out that it is genuine, as \
         the API's documentation says, then gives the body to the function that has its name. [All pages]({})",
        links.page(links::INDEX)
    ));
    let webhooks = context.api.webhooks.iter().zip(&context.names.webhooks);
    for (webhook, name) in webhooks {
        let Some(payload) = &webhook.payload else {
            continue;
        };
        page.heading(2, name.as_str());
        if webhook.docs.deprecated {
            page.paragraph("**Deprecated.**");
        }
        page.paragraph(&paragraphs(&docs::text(&webhook.docs, "")));
        let method = format!("`{}`", webhook.method);
        page.list([
            fact(webhook, &method, code_in_cell),
            format!("Payload: {}", types::of_value(context, &links, payload)),
        ]);
        let error = quote!(#krate::runtime::DecodeError);
        let code = format::block(quote! {
            fn receive(body: &[u8]) -> Result<(), #error> {
                let payload = #krate::#module::#name(body)?;
                println!("{payload:?}");
                Ok(())
            }
        });
        page.code("rust", &code);
    }
    Some(page.into_text())
}
