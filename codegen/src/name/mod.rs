//! Every identifier of the generated crate, given once.
//!
//! This is the only stage that turns the words of a document into names. It
//! runs after lowering, fills a table beside the IR, and never fails: each
//! name comes from a [`Scope`] that knows what else lives there, so it is
//! valid, differs from its neighbours and hides nothing that the emitted code
//! uses. Within a scope, names are given in the order of the document, and
//! those of components before all others.

mod case;
mod english;
mod headers;
mod ident;
mod method;
mod operations;
mod scope;
mod servers;
mod types;
mod wish;

pub use ident::Ident;
pub use operations::{OperationNames, ResourceNames};
pub use servers::{ChoiceNames, ServerNames};
pub use types::TypeNames;

use crate::ir::Api;
use scope::Scope;

/// The names of an API.
#[derive(Debug)]
pub struct Names {
    /// The names of [`Api::types`], in their order.
    pub types: Vec<TypeNames>,
    /// The names of [`Api::resources`], in their order.
    pub resources: Vec<ResourceNames>,
    /// The names of [`Api::schemes`], in their order.
    pub schemes: Vec<SchemeNames>,
    /// The builder methods for [`Api::globals`], in their order.
    pub globals: Vec<Ident>,
    /// The names of [`Api::servers`], in their order.
    pub servers: Vec<ServerNames>,
    /// The types of what callers choose in the URLs of servers.
    pub choices: Vec<ChoiceNames>,
    /// The module of servers, where the document has any to choose from.
    pub servers_module: Option<Ident>,
    /// The methods of `Headers` for [`Api::headers`], in their order.
    pub headers: Vec<Ident>,
    /// The setters of `File` for [`Api::part_headers`], in their order.
    pub part_headers: Vec<Ident>,
    /// The module of headers, where any are declared.
    pub headers_module: Option<Ident>,
    /// The functions for [`Api::webhooks`], in their order.
    pub webhooks: Vec<Ident>,
    /// The module of webhooks, where there is one to decode.
    pub webhooks_module: Option<Ident>,
    /// The name of the package.
    pub package: String,
    /// The crate, as others name it.
    pub krate: Ident,
}

/// The names of a security scheme.
#[derive(Debug)]
pub struct SchemeNames {
    /// The method of the builder that takes a credential.
    pub credential: Ident,
    /// The one that takes the id and secret of a client, where it can get a
    /// credential for them.
    pub client: Option<Ident>,
}

/// Names everything in `api`. The package is called `package` if that is
/// given, else after the API's title.
pub fn name(api: &Api, package: Option<&str>) -> Names {
    let mut builder = Scope::without(&BUILDER);
    let schemes = schemes(api, &mut builder);
    let globals = api.globals.iter().map(|global| {
        let wish = case::snake(global.rust_name.as_deref().unwrap_or(&global.name));
        builder.claim(&[&wish, &format!("{wish}_parameter")])
    });
    let globals = globals.collect();
    let operations = operations::bases(api);
    let mut modules = operations::modules();
    let resources = operations::name(api, &operations, &mut modules);
    // A group of this name is what people look for under it.
    let has_servers = servers::any(&api.servers);
    let servers_module = has_servers.then(|| modules.claim(&["servers", "api_servers"]));
    let has_webhooks = api.webhooks.iter().any(|one| one.payload.is_some());
    let webhooks_module =
        has_webhooks.then(|| modules.claim(&["webhooks", "received", "received_webhooks"]));
    // What decodes them is imported there.
    let mut received = Scope::without(&["received"]);
    let webhooks = api.webhooks.iter();
    let webhooks = webhooks.map(|one| {
        let wish = case::snake(&one.name);
        received.claim(&[&wish, &format!("{wish}_webhook")])
    });
    let webhooks = webhooks.collect();
    let headers = headers::name(api);
    let part_headers = headers::name_of_parts(api);
    let headers_module = (!headers.is_empty() || !part_headers.is_empty())
        .then(|| modules.claim(&["headers", "response_headers"]));
    let (servers, choices) = servers::name(api);
    let package = package.map_or_else(|| package_name(&api.title), str::to_owned);
    Names {
        types: types::name(api, &operations),
        resources,
        schemes,
        globals,
        servers,
        choices,
        servers_module,
        headers,
        part_headers,
        headers_module,
        webhooks,
        webhooks_module,
        krate: crate_name(&package),
        package,
    }
}

fn schemes(api: &Api, builder: &mut Scope) -> Vec<SchemeNames> {
    let wishes: Vec<_> = api
        .schemes
        .iter()
        .map(|scheme| case::snake(&scheme.name))
        .collect();
    let credentials: Vec<_> = wishes
        .iter()
        .map(|wish| builder.claim(&[wish, &format!("{wish}_credential")]))
        .collect();
    // After all credentials, which keep the names that the document gives them.
    let clients = api.schemes.iter().zip(&wishes).map(|(scheme, wish)| {
        scheme.client_credentials()?;
        let client = format!("{wish}_client");
        Some(builder.claim(&[&client, &format!("{client}_credential")]))
    });
    let names = credentials.into_iter().zip(clients);
    names
        .map(|(credential, client)| SchemeNames { credential, client })
        .collect()
}

/// Methods of `ClientBuilder` that are always there, and those of common traits.
const BUILDER: [&str; 33] = [
    "borrow",
    "borrow_mut",
    "build",
    "clock",
    "clone",
    "clone_into",
    "credential",
    "deadline",
    "error_body_limit",
    "fmt",
    "from_env",
    "from_env_with",
    "global",
    "header",
    "idempotency_header",
    "into",
    "jitter",
    "layer",
    "middleware",
    "new",
    "on_drift",
    "response_limit",
    "retry",
    "server",
    "sources",
    "start",
    "timeout",
    "to_owned",
    "transport",
    "try_build",
    "try_into",
    "type_id",
    "user_agent",
];

/// A package name made of a title.
fn package_name(title: &str) -> String {
    let name = case::snake(title).replace('_', "-");
    let name = name.trim_matches('-');
    // Cargo wants a letter first.
    if name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name.to_owned()
    } else {
        format!("api-{name}")
    }
}

/// The crate that Cargo makes of a package.
fn crate_name(package: &str) -> Ident {
    let fits = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let name: String = package.chars().map(fits).collect();
    // Cargo takes no other package.
    if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        Ident::new(&name)
    } else {
        Ident::new(&format!("_{name}"))
    }
}
