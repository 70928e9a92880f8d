//! The names of groups, methods, their arguments and what they give.

use super::case::{camel, shouty, snake};
use super::ident::Ident;
use super::scope::Scope;
use crate::ir::{Api, Operation, Reply};

/// The names of a group of operations.
#[derive(Debug)]
pub struct ResourceNames {
    /// Its module, and the method of `Client` that leads to it.
    pub module: Ident,
    /// The type with its methods.
    pub name: Ident,
    /// Its operations, in their order.
    pub operations: Vec<OperationNames>,
}

/// The names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method of its group.
    pub method: Ident,
    /// The type of a call that is not sent yet.
    pub request: Ident,
    /// The type of its documented errors.
    pub error: Ident,
    /// The type of its results, where there are several.
    pub output: Ident,
    /// The constant that describes it.
    pub endpoint: Ident,
    /// Its parameters, in their order.
    pub params: Vec<Ident>,
    /// Its body, as an argument or setter.
    pub body: Ident,
    /// The variants of its results.
    pub success: Vec<Ident>,
    /// The variants of its errors.
    pub errors: Vec<Ident>,
}

/// Modules and dependencies that the generated crate has anyway.
const ROOT: [&str; 34] = [
    "alloc",
    "base64",
    "bytes",
    "client",
    "core",
    "encoding_rs",
    "error",
    "fastrand",
    "futures_core",
    "futures_util",
    "http",
    "http_body",
    "http_body_util",
    "httpdate",
    "lib",
    "main",
    "memchr",
    "mock",
    "mod",
    "models",
    "percent_encoding",
    "pollster",
    "reqwest",
    "runtime",
    "secrecy",
    "serde",
    "serde_json",
    "std",
    "test",
    "tokio",
    "tower_layer",
    "tower_service",
    "tracing",
    "url",
];

/// Methods of `Client` that are always there, and those of common traits.
const CLIENT: [&str; 14] = [
    "borrow",
    "borrow_mut",
    "builder",
    "call",
    "clone",
    "clone_into",
    "fmt",
    "from_env",
    "into",
    "new",
    "request",
    "to_owned",
    "try_into",
    "type_id",
];

/// Types that the modules of groups name without a path.
const TYPES: [&str; 44] = [
    "BTreeMap",
    "Body",
    "Box",
    "Bytes",
    "Call",
    "CallError",
    "Client",
    "Clone",
    "Debug",
    "Decoded",
    "Default",
    "Display",
    "Downloaded",
    "Duration",
    "Endpoint",
    "Err",
    "Error",
    "From",
    "Global",
    "Infallible",
    "Into",
    "IntoIterator",
    "Listed",
    "Method",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Paged",
    "Paging",
    "PartialEq",
    "Reply",
    "Response",
    "Result",
    "RetryPolicy",
    "Self",
    "Server",
    "Some",
    "Streamed",
    "Streaming",
    "String",
    "Style",
    "Value",
    "Vec",
];

/// Methods that every call has.
const CALL: [&str; 27] = [
    "borrow",
    "borrow_mut",
    "call",
    "call_mut",
    "clone",
    "clone_into",
    "download",
    "download_blocking",
    "fmt",
    "into",
    "into_future",
    "items",
    "pages",
    "send",
    "send_blocking",
    "send_response",
    "send_response_blocking",
    "stream",
    "stream_blocking",
    "to_owned",
    "try_into",
    "with_deadline",
    "with_header",
    "with_idempotency_key",
    "with_query",
    "with_retry",
    "with_timeout",
];

/// The name of each operation, in the order of the document.
pub fn bases(api: &Api) -> Vec<String> {
    let mut operations: Vec<_> = api
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .collect();
    operations.sort_by_key(|operation| operation.index);
    let mut scope = Scope::without(&["Self"]);
    let claim = |operation: &&Operation| {
        let wish = camel(&operation.id, "Operation");
        let method = camel(operation.method, "");
        scope
            .claim(&[&wish, &format!("{wish}{method}")])
            .as_str()
            .to_owned()
    };
    operations.iter().map(claim).collect()
}

/// The scope of modules, which are methods of `Client` at the same time.
pub fn modules() -> Scope {
    Scope::without(&[ROOT.as_slice(), CLIENT.as_slice()].concat())
}

/// Names the groups and operations of `api`; `bases` holds the name of each
/// operation.
pub fn name(api: &Api, bases: &[String], modules: &mut Scope) -> Vec<ResourceNames> {
    let mut names = Vec::new();
    for resource in &api.resources {
        let wish = snake(&resource.name);
        let module = modules.claim(&[&wish, &format!("{wish}_api")]);
        let mut types = Scope::without(&TYPES);
        let wish = camel(&resource.name, "Api");
        let name = types.claim(&[&wish, &format!("{wish}Api")]);
        let mut methods = Scope::without(&["clone", "fmt", "new"]);
        let operations = resource.operations.iter().map(|operation| {
            let base = bases
                .get(operation.index)
                .map_or("Operation", String::as_str);
            operation_names(operation, base, &mut types, &mut methods)
        });
        names.push(ResourceNames {
            module,
            name,
            operations: operations.collect(),
        });
    }
    names
}

fn operation_names(
    operation: &Operation,
    base: &str,
    types: &mut Scope,
    methods: &mut Scope,
) -> OperationNames {
    let full = snake(base);
    let wish = operation
        .method_name
        .as_deref()
        .map_or_else(|| full.clone(), snake);
    let mut typed = |suffix: &str| types.claim(&[&format!("{base}{suffix}")]);
    let (request, error, output) = (typed("Request"), typed("Error"), typed("Output"));
    // Required parameters are arguments beside `self`, the others are setters;
    // one scope serves both.
    let mut scope = Scope::without(&[CALL.as_slice(), &["self", "client", "with_server"]].concat());
    let params = operation.params.iter().map(|param| {
        let wish = snake(param.rust_name.as_deref().unwrap_or(&param.name));
        let place = format!("{:?}", param.location).to_ascii_lowercase();
        scope.claim(&[&wish, &format!("{wish}_{place}")])
    });
    let params = params.collect();
    OperationNames {
        method: methods.claim(&[&wish, &full, &format!("{full}_call")]),
        request,
        error,
        output,
        endpoint: types.claim(&[&shouty(base)]),
        params,
        body: scope.claim(&["body", "request_body"]),
        success: variants(&operation.success),
        errors: variants(&operation.errors),
    }
}

fn variants(replies: &[Reply]) -> Vec<Ident> {
    let mut scope = Scope::without(&["Self"]);
    replies
        .iter()
        .map(|reply| scope.claim(&[&camel(&reply.label, "Status")]))
        .collect()
}
