//! How callers prove who they are, in words.

use super::page::{Page, Table};
use super::prose::{code_in_cell, inline};
use crate::emit::Context;
use crate::emit::security::variables;
use crate::ir::{Location, Scheme, SchemeKind};

/// The schemes of the document.
pub fn table(context: Context<'_>, page: &mut Page) {
    let schemes = context.api.schemes.iter().zip(&context.names.schemes);
    let mut table = Table::new(&["Setter", "Environment", "Sent as", "Description"]);
    for (scheme, names) in schemes {
        let mut setters = vec![code_in_cell(&format!(
            "ClientBuilder::{}",
            names.credential
        ))];
        let client = names.client.as_ref();
        setters.extend(client.map(|name| code_in_cell(&format!("ClientBuilder::{name}"))));
        table.row([
            setters.join(" or "),
            variables(scheme),
            sent_as(scheme),
            inline(&scheme.description),
        ]);
    }
    page.heading(2, "Authentication");
    if table.is_empty() {
        page.paragraph("None: calls need no credential.");
        return;
    }
    page.table(&table);
    page.paragraph(
        "`Client::from_env()` reads what is set in the environment. A setter takes the text, or a `Credential` that \
         provides it: a function, also an async one, called for each attempt. Credentials show in no debug output, error \
         or log, and go to no other origin.",
    );
}

/// How a proof travels.
pub fn sent_as(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::Bearer | SchemeKind::OAuth2(_) => "`Authorization: Bearer …`".to_owned(),
        SchemeKind::Basic => "`Authorization: Basic …`".to_owned(),
        SchemeKind::ApiKey(location, name) => {
            let place = match location {
                Location::Query => "query parameter",
                Location::Cookie => "cookie",
                Location::Header | Location::Path | Location::Part => "header",
            };
            format!("{place} {}", code_in_cell(name))
        }
    }
}
