//! The names of groups, methods, their arguments and what they give.

use std::collections::HashMap;

use super::case::{camel, snake, told_apart};
use super::ident::Ident;
use super::method;
use super::scope::Scope;
use crate::ir::{Api, Location, Operation, Reply, Resource};

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
    /// Its parameters, in their order.
    pub params: Vec<Ident>,
    /// Its body, as an argument or setter.
    pub body: Ident,
    /// The type of its body, where that can be several things.
    pub choice: Ident,
    /// The variants of that.
    pub choices: Vec<Ident>,
    /// The variants of its results.
    pub success: Vec<Ident>,
    /// The variants of its errors.
    pub errors: Vec<Ident>,
}

/// Modules and dependencies that the generated crate has anyway.
const ROOT: [&str; 37] = [
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
    "jiff",
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
    "rust_decimal",
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
    "uuid",
];

/// Methods of `Client` that are always there, and those of common traits.
const CLIENT: [&str; 15] = [
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
    "start",
    "to_owned",
    "try_into",
    "type_id",
];

/// Types that the modules of groups name without a path.
const TYPES: [&str; 49] = [
    "BTreeMap",
    "Base64",
    "Base64Url",
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
    "Encoding",
    "Endpoint",
    "Err",
    "Error",
    "Formatted",
    "From",
    "Global",
    "Infallible",
    "Into",
    "IntoIterator",
    "Listed",
    "Method",
    "Multipart",
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
const CALL: [&str; 28] = [
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
    "validate",
    "with_timeout",
];

/// Methods of HTTP, the one that most often reads or makes something first.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The name of each operation, in the order of the document.
pub fn bases(api: &Api) -> Vec<String> {
    let mut operations: Vec<_> = api
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .collect();
    operations.sort_by_key(|operation| operation.index);
    // An id that stands twice belongs to the shortest path, and there to the
    // most usual method, wherever that is in the document.
    fn rank(operation: &Operation) -> (usize, &str, usize) {
        let usual = METHODS.iter().position(|of| *of == operation.method);
        let usual = usual.unwrap_or(METHODS.len());
        (operation.path.len(), &operation.path, usual)
    }
    let mut first: HashMap<String, (usize, &str, usize)> = HashMap::new();
    for operation in &operations {
        let rank = rank(operation);
        let known = first.entry(camel(&operation.id, "Operation"));
        let known = known.or_insert(rank);
        *known = rank.min(*known);
    }
    let mut scope = Scope::without(&["Self"]);
    let wishes = operations.iter().map(|operation| {
        let wish = camel(&operation.id, "Operation");
        let method = camel(operation.method, "");
        if first.get(&wish) == Some(&rank(operation)) {
            return vec![scope.unless_reserved(wish, &method)];
        }
        let place = camel(&operation.path, "");
        vec![format!("{wish}{method}"), format!("{method}{place}")]
    });
    let wishes: Vec<Vec<String>> = wishes.collect();
    let names = scope.settle(&wishes);
    names.iter().map(|name| name.as_str().to_owned()).collect()
}

/// The scope of modules, which are methods of `Client` at the same time.
pub fn modules() -> Scope {
    Scope::without(&[ROOT.as_slice(), CLIENT.as_slice()].concat())
}

/// Names the groups and operations of `api`; `bases` holds the name of each
/// operation.
pub fn name(api: &Api, bases: &[String], modules: &mut Scope) -> Vec<ResourceNames> {
    let wishes = api.resources.iter().map(|resource| {
        let wish = modules.unless_reserved(snake(&resource.name), "_api");
        let longer = told_apart(&resource.name).map(|text| snake(&text));
        std::iter::once(wish).chain(longer).collect()
    });
    let wishes: Vec<Vec<String>> = wishes.collect();
    let groups = modules.settle(&wishes);
    let named = api.resources.iter().zip(groups).map(|(resource, module)| {
        let mut types = Scope::without(&TYPES);
        let wish = camel(&resource.name, "Api");
        let name = types.claim(&[&wish, &format!("{wish}Api")]);
        let bases = resource.operations.iter().map(|operation| {
            let base = bases.get(operation.index);
            base.map_or("Operation", String::as_str)
        });
        let bases: Vec<&str> = bases.collect();
        let methods = methods(resource, &bases);
        let operations = resource.operations.iter().zip(bases).zip(methods);
        let operations = operations.map(|((operation, base), method)| {
            operation_names(operation, base, method, &mut types)
        });
        ResourceNames {
            module,
            name,
            operations: operations.collect(),
        }
    });
    named.collect()
}

/// The methods of a group, in the order of its operations.
fn methods(resource: &Resource, bases: &[&str]) -> Vec<Ident> {
    let mut scope = Scope::without(&["clone", "fmt", "new"]);
    let wishes = resource
        .operations
        .iter()
        .zip(bases)
        .map(|(operation, base)| {
            let full = snake(base);
            let short = match &operation.method_name {
                Some(asked) => Some(snake(asked)),
                None => method::within(base, &resource.name)
                    .map(|words| snake(&words))
                    // Nobody wants to call a method with `r#`.
                    .filter(|short| Ident::is_plain(short) && !scope.has(short)),
            };
            let last = format!("{full}_call");
            short.into_iter().chain([full, last]).collect()
        });
    let wishes: Vec<Vec<String>> = wishes.collect();
    scope.settle(&wishes)
}

fn operation_names(
    operation: &Operation,
    base: &str,
    method: Ident,
    types: &mut Scope,
) -> OperationNames {
    let mut typed = |suffix: &str| types.claim(&[&format!("{base}{suffix}")]);
    let (request, error, output) = (typed("Request"), typed("Error"), typed("Output"));
    let choice = match &operation.body {
        Some(body) if body.only().is_none() => typed("Body"),
        _ => output.clone(),
    };
    // Required parameters are arguments beside `self`, the others are setters;
    // one scope serves both.
    let mut scope = Scope::without(&[CALL.as_slice(), &["self", "client", "with_server"]].concat());
    let params = parameters(operation, &mut scope);
    OperationNames {
        method,
        request,
        error,
        output,
        params,
        body: scope.claim(&["body", "request_body"]),
        choice,
        choices: choices(operation),
        success: variants(&operation.success),
        errors: variants(&operation.errors),
    }
}

/// The names of an operation's parameters. Those of the path come first, who
/// else is called the same says where it travels.
fn parameters(operation: &Operation, scope: &mut Scope) -> Vec<Ident> {
    let mut names: Vec<Option<Ident>> = vec![None; operation.params.len()];
    for now in [
        Location::Path,
        Location::Query,
        Location::Header,
        Location::Cookie,
    ] {
        let params = operation.params.iter().enumerate();
        let here: Vec<_> = params.filter(|(_, param)| param.location == now).collect();
        let wishes = here.iter().map(|(_, param)| {
            let text = param.rust_name.as_deref().unwrap_or(&param.name);
            let place = format!("{now:?}").to_ascii_lowercase();
            let wish = scope.unless_reserved(snake(text), &format!("_{place}"));
            let longer = told_apart(text).map(|text| snake(&text));
            let longest = format!("{wish}_{place}");
            let wishes = std::iter::once(wish).chain(longer);
            wishes.chain([longest]).collect()
        });
        let wishes: Vec<Vec<String>> = wishes.collect();
        for ((index, _), name) in here.iter().zip(scope.settle(&wishes)) {
            if let Some(slot) = names.get_mut(*index) {
                *slot = Some(name);
            }
        }
    }
    // Every parameter travels in one of these places.
    names.into_iter().flatten().collect()
}

fn choices(operation: &Operation) -> Vec<Ident> {
    let mut scope = Scope::without(&["Self"]);
    let choices = operation.body.iter().flat_map(|body| &body.choices);
    choices
        .map(|media| {
            let whole = camel(&media.media_type, "Body");
            scope.claim(&[&camel(&media.label, "Body"), &whole])
        })
        .collect()
}

fn variants(replies: &[Reply]) -> Vec<Ident> {
    let mut scope = Scope::without(&["Self"]);
    replies
        .iter()
        .map(|reply| scope.claim(&[&camel(&reply.label, "Status")]))
        .collect()
}
