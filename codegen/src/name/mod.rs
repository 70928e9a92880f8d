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
    Names {
        types: types::name(api, &operations),
        resources: operations::name(api, &operations),
        schemes,
        package: package.map_or_else(|| package_name(&api.title), str::to_owned),
    }
}

/// Methods of `ClientBuilder` that are always there.
const BUILDER: [&str; 32] = [
    "accept",
    "base_url",
    "borrow",
    "borrow_mut",
    "build",
    "clock",
    "clone",
    "clone_into",
    "credential",
    "deadline",
    "error_limit",
    "fmt",
    "from_env",
    "header",
    "http_client",
    "into",
    "jitter",
    "layer",
    "max_error_body",
    "max_response_body",
    "new",
    "proxy",
    "response_limit",
    "retry",
    "server",
    "timeout",
    "to_owned",
    "transport",
    "try_into",
    "type_id",
    "user_agent",
    "environment",
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
