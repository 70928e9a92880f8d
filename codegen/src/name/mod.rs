//! Every identifier of the generated crate, given once.
//!
//! This is the only stage that turns the words of a document into names. It
//! runs after lowering, fills a table beside the IR, and never fails: each
//! name comes from a [`Scope`] that knows what else lives there, so it is
//! valid, differs from its neighbours and hides nothing that the emitted code
//! uses. Within a scope, names are given in the order of the document, and
//! those of components before all others.

mod case;
mod ident;
mod operations;
mod scope;
mod types;

pub use ident::Ident;
pub use operations::{OperationNames, ResourceNames};
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
    /// The builder methods for [`Api::schemes`], in their order.
    pub schemes: Vec<Ident>,
    /// The name of the package.
    pub package: String,
    /// The crate, as others name it.
    pub krate: Ident,
}

/// Names everything in `api`. The package is called `package` if that is
/// given, else after the API's title.
pub fn name(api: &Api, package: Option<&str>) -> Names {
    let mut builder = Scope::without(&BUILDER);
    let schemes = api.schemes.iter().map(|scheme| {
        let wish = case::snake(&scheme.name);
        builder.claim(&[&wish, &format!("{wish}_credential")])
    });
    let schemes = schemes.collect();
    let operations = operations::bases(api);
    let package = package.map_or_else(|| package_name(&api.title), str::to_owned);
    Names {
        types: types::name(api, &operations),
        resources: operations::name(api, &operations),
        schemes,
        krate: crate_name(&package),
        package,
    }
}

/// Methods of `ClientBuilder` that are always there, and those of common traits.
const BUILDER: [&str; 30] = [
    "base",
    "base_url",
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
    "header",
    "into",
    "jitter",
    "known_credentials",
    "new",
    "response_limit",
    "retry",
    "server",
    "server_variable",
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
