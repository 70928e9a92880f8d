//! Every identifier of the generated crate, given once.
//!
//! This is the only stage that turns the words of a document into names. It
//! runs after lowering, fills a table beside the IR, and never fails: each
//! name comes from a [`Scope`] that knows what else lives there, so it is
//! valid, differs from its neighbours and hides nothing that the emitted code
//! uses. Within a scope, names are given in the order of the document, and
//! those of components before all others.

pub mod case;
mod english;
mod groups;
mod headers;
mod ident;
mod kept;
mod method;
mod operation;
mod scope;
mod servers;
mod types;
mod wish;

pub use groups::{OperationNames, ResourceNames};
pub use ident::Ident;
pub use kept::{OldMethodNames, OldNames, is_own_value, same_words, type_name, words};
pub use operation::is_own_reply;
pub use servers::{ChoiceNames, ServerNames};
pub use types::TypeNames;

use crate::ir::Api;
use crate::lock::{Kept, Kind, Pin};
use kept::Keeping;
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
    /// What things were called before.
    pub old: OldNames,
    /// What was to be kept and cannot be.
    pub refused: Vec<Pin>,
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

/// Names everything in `api`, what is in `kept` as that says. The package is
/// called `package` if that is given, else after the API's title.
pub fn name(api: &Api, kept: &Kept, package: Option<&str>) -> Names {
    let mut keeping = Keeping {
        kept,
        refused: Vec::new(),
    };
    let keeping = &mut keeping;
    let mut old = OldNames::default();
    let mut builder = Scope::without(&BUILDER);
    let (schemes, globals) = held(api, keeping, &mut builder);
    let operations = groups::bases(api, keeping);
    let webhooks = webhooks(api, keeping);
    let headers = headers::name(api, keeping);
    let part_headers = headers::name_of_parts(api, keeping);
    let mut modules = groups::modules();
    let there = [
        servers::any(&api.servers),
        api.webhooks.iter().any(|one| one.payload.is_some()),
        !headers.is_empty() || !part_headers.is_empty(),
    ];
    let keys = MODULES.iter().map(|(what, _)| (*what).to_owned());
    let pins = pins(kept, Kind::Module, keys).into_iter().zip(there);
    let pins = pins.map(|(pin, there)| pin.filter(|_| there));
    let pinned = keeping.names(&mut modules, &pins.collect::<Vec<_>>());
    let resources = groups::name(api, &operations, &mut modules, keeping, &mut old);
    // A group of this name is what people look for under it.
    let mut own = pinned.into_iter().zip(MODULES).zip(there);
    let mut next = || {
        let ((name, (_, wishes)), there) = own.next()?;
        there.then(|| name.unwrap_or_else(|| modules.claim(wishes)))
    };
    let (servers_module, webhooks_module, headers_module) = (next(), next(), next());
    let (servers, choices) = servers::name(api, keeping);
    let package = package.map_or_else(|| package_name(&api.title), str::to_owned);
    let types = types::name(api, &operations, keeping, &mut old);
    old.sort();
    Names {
        types,
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
        old,
        refused: std::mem::take(&mut keeping.refused),
    }
}

/// Modules that are no groups: what is in them, and what they can be called.
const MODULES: [(&str, &[&str]); 3] = [
    ("servers", &["servers", "api_servers"]),
    ("webhooks", &["webhooks", "received", "received_webhooks"]),
    ("headers", &["headers", "response_headers"]),
];

impl Names {
    /// The modules that are no groups, each with what is in it.
    pub fn modules(&self) -> impl Iterator<Item = (&'static str, &Ident)> {
        let names = [
            &self.servers_module,
            &self.webhooks_module,
            &self.headers_module,
        ];
        let modules = MODULES.into_iter().zip(names);
        modules.filter_map(|((what, _), name)| Some((what, name.as_ref()?)))
    }
}

/// What is to be kept of things that have one name.
fn pins(kept: &Kept, kind: Kind, keys: impl Iterator<Item = String>) -> Vec<Option<&Pin>> {
    let pins = keys.map(|key| kept.others.get(&(kind, vec![key])));
    pins.collect()
}

fn webhooks(api: &Api, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    // What decodes them is imported there.
    let mut received = Scope::without(&["received"]);
    let wishes = api.webhooks.iter().map(|one| {
        let wish = case::snake(&one.name);
        let longer = format!("{wish}_webhook");
        vec![wish, longer]
    });
    let wishes: Vec<_> = wishes.collect();
    let keys = api.webhooks.iter().map(|one| one.origin.to_string());
    let pins = pins(keeping.kept, Kind::Webhook, keys);
    keeping.claim(&mut received, &pins, &wishes)
}

/// The methods of the builder for what a client holds: credentials and globals.
fn held(
    api: &Api,
    keeping: &mut Keeping<'_>,
    builder: &mut Scope,
) -> (Vec<SchemeNames>, Vec<Ident>) {
    let wish = |scheme: &crate::ir::Scheme| case::snake(&scheme.name);
    let wishes: Vec<String> = api.schemes.iter().map(wish).collect();
    let keys = api.schemes.iter().map(|scheme| scheme.name.clone());
    let pinned = pins(keeping.kept, Kind::Credential, keys);
    let keys = api.schemes.iter().map(|scheme| scheme.name.clone());
    let pinned_clients = pins(keeping.kept, Kind::ClientCredential, keys);
    let clients = api.schemes.iter().zip(pinned_clients);
    let clients = clients.map(|(of, pin)| pin.filter(|_| of.client_credentials().is_some()));
    let pinned_clients: Vec<_> = clients.collect();
    let keys = api.globals.iter().map(|global| global.name.clone());
    let pinned_globals = pins(keeping.kept, Kind::Global, keys);
    // What is kept comes before all that is new.
    let credentials = keeping.names(builder, &pinned);
    let clients = keeping.names(builder, &pinned_clients);
    let globals = keeping.names(builder, &pinned_globals);
    let credentials = credentials.into_iter().zip(&wishes).map(|(name, wish)| {
        name.unwrap_or_else(|| builder.claim(&[wish, &format!("{wish}_credential")]))
    });
    let credentials: Vec<_> = credentials.collect();
    // After all credentials, which keep the names that the document gives them.
    let clients = api.schemes.iter().zip(&wishes).zip(clients);
    let clients = clients.map(|((scheme, wish), name)| {
        scheme.client_credentials()?;
        let client = format!("{wish}_client");
        let longer = format!("{client}_credential");
        Some(name.unwrap_or_else(|| builder.claim(&[&client, &longer])))
    });
    let schemes = credentials.into_iter().zip(clients);
    let schemes = schemes.map(|(credential, client)| SchemeNames { credential, client });
    let schemes = schemes.collect();
    let globals = globals.into_iter().zip(&api.globals).map(|(name, global)| {
        let wish = case::snake(global.rust_name.as_deref().unwrap_or(&global.name));
        name.unwrap_or_else(|| builder.claim(&[&wish, &format!("{wish}_parameter")]))
    });
    (schemes, globals.collect())
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
