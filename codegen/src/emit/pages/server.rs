//! Where an API is, for those who want to see an address.

use crate::emit::Context;
use crate::ir::Operation;

/// The address of an operation's server: with the values that variables have
/// by themselves, and another one where the document has none that is whole.
pub fn url(context: Context<'_>, operation: &Operation) -> String {
    let own = operation.served_by.first();
    let index = own.or(context.api.served_by.first());
    of(context, index.copied()).unwrap_or_else(|| "https://api.example.com".to_owned())
}

/// The address of a server, where it is whole.
pub fn of(context: Context<'_>, index: Option<usize>) -> Option<String> {
    let server = context.api.servers.get(index?)?;
    if !server.callable {
        return None;
    }
    let mut url = server.url.clone();
    for variable in &server.variables {
        if let Some(default) = &variable.default {
            url = url.replace(&format!("{{{}}}", variable.name), default);
        }
    }
    Some(url)
}
