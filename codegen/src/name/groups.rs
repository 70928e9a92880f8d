//! The names of groups, methods, their arguments and what they give.

use std::collections::{HashMap, HashSet};

use super::case::{camel, snake, told_apart};
use super::ident::Ident;
use super::kept::{Keeping, OldGroupNames, OldMethodNames, OldNames};
use super::scope::{DEVICES, Scope};
use super::{method, operation};
use crate::ir::{Api, Operation, Resource};

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
    /// What its types begin with.
    pub base: Ident,
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

/// Methods of HTTP, the one that most often reads or makes something first.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The name of each operation, in the order of the document.
pub fn bases(api: &Api, keeping: &mut Keeping<'_>) -> Vec<String> {
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
    let names = kept_bases(&operations, &mut scope, keeping);
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
    let names = scope.settle_others(&wishes, names);
    names.iter().map(|name| name.as_str().to_owned()).collect()
}

/// The names that operations keep, or get back. Nothing new gets a name that an
/// operation had, nor one that would take the name of a call.
fn kept_bases(
    operations: &[&Operation],
    scope: &mut Scope,
    keeping: &mut Keeping<'_>,
) -> Vec<Option<Ident>> {
    let kept = keeping.kept;
    let pins = operations.iter().map(|one| kept.bases.get(&one.index));
    let mut names = keeping.names(scope, &pins.collect::<Vec<_>>());
    let positions = operations.iter().enumerate();
    let positions: HashMap<usize, usize> = positions.map(|(at, one)| (one.index, at)).collect();
    let had = kept.old_methods.iter().filter(|was| !was.base.is_empty());
    for was in had {
        let base = scope.keep(&was.base);
        let at = positions.get(&was.of).copied().unwrap_or(usize::MAX);
        if let (Some(operation), Some(slot @ None)) = (operations.get(at), names.get_mut(at))
            && camel(&operation.id, "Operation") == was.base
        {
            *slot = base;
        }
    }
    for base in names.iter().flatten() {
        let stem = base.as_str().strip_suffix(operation::REQUEST);
        let stem = stem.filter(|stem| !stem.is_empty());
        _ = stem.and_then(|stem| scope.keep(stem));
    }
    names
}

/// The scope of modules, which are methods of `Client` at the same time.
pub fn modules() -> Scope {
    Scope::without(&[ROOT.as_slice(), &CLIENT, &DEVICES].concat())
}

/// Names the groups and operations of `api`; `bases` holds the name of each
/// operation.
pub fn name(
    api: &Api,
    bases: &[String],
    modules: &mut Scope,
    keeping: &mut Keeping<'_>,
    old: &mut OldNames,
) -> Vec<ResourceNames> {
    let wishes = api.resources.iter().map(|resource| {
        let wish = modules.unless_reserved(snake(&resource.name), "_api");
        let longer = told_apart(&resource.name).map(|text| snake(&text));
        std::iter::once(wish).chain(longer).collect()
    });
    let wishes: Vec<Vec<String>> = wishes.collect();
    let kept = keeping.kept;
    let pins = (0..wishes.len()).map(|group| kept.groups.get(&group).map(|pins| &pins.0));
    let names = keeping.names(modules, &pins.collect::<Vec<_>>());
    for was in &kept.old_groups {
        if let Some(module) = modules.keep(&was.module) {
            let name = Ident::new(&was.name);
            let of = was.of;
            old.groups.push(OldGroupNames { module, name, of });
        }
    }
    let groups = modules.settle_others(&wishes, names);
    let had = kept.old_methods.iter().map(|was| was.base.as_str());
    let all: HashSet<&str> = bases.iter().map(String::as_str).chain(had).collect();
    let named = api.resources.iter().zip(groups).enumerate();
    let named = named.map(|(group, (resource, module))| {
        let mut types = Scope::without(&TYPES);
        let pin = kept.groups.get(&group).map(|pins| &pins.1);
        let wish = camel(&resource.name, "Api");
        let wishes = [vec![wish.clone(), format!("{wish}Api")]];
        let name = keeping
            .claim(&mut types, &[pin], &wishes)
            .into_iter()
            .next();
        let name = name.unwrap_or_else(|| Ident::new("Api"));
        let bases = resource.operations.iter().map(|operation| {
            let base = bases.get(operation.index);
            base.map_or("Operation", String::as_str)
        });
        let bases: Vec<&str> = bases.collect();
        let methods = methods((group, resource), &bases, &all, keeping, old);
        let operations = resource.operations.iter().zip(bases).zip(methods);
        let operations = operations.map(|((operation, base), method)| {
            operation::names(operation, (base, &all), method, &mut types, keeping)
        });
        ResourceNames {
            module,
            name,
            operations: operations.collect(),
        }
    });
    named.collect()
}

/// The methods of a group, in the order of its operations; `all` are the bases
/// of all groups.
fn methods(
    (group, resource): (usize, &Resource),
    bases: &[&str],
    all: &HashSet<&str>,
    keeping: &mut Keeping<'_>,
    old: &mut OldNames,
) -> Vec<Ident> {
    let mut scope = Scope::without(&["clone", "fmt", "new"]);
    let operations = resource.operations.iter().zip(bases);
    let wishes = operations.map(|(operation, base)| {
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
    let kept = keeping.kept;
    let pins = resource.operations.iter();
    let pins = pins.map(|operation| kept.methods.get(&operation.index));
    let mut names = keeping.names(&mut scope, &pins.collect::<Vec<_>>());
    for was in kept.old_methods.iter().filter(|was| was.group == group) {
        let here = resource
            .operations
            .iter()
            .position(|one| one.index == was.of);
        let wish = here.and_then(|at| wishes.get(at)?.first());
        let slot = here.and_then(|at| names.get_mut(at));
        let again = wish == Some(&was.name);
        let base = here.and_then(|at| bases.get(at)) != Some(&was.base.as_str());
        // A type begins with it that is not called so any more.
        let base = (base && !was.base.is_empty()).then(|| Ident::new(&was.base));
        let called = match slot {
            // It would be called again what it was called.
            Some(slot @ None) if again => {
                *slot = scope.keep(&was.name);
                None
            }
            Some(Some(name)) if name.as_str() == was.name => None,
            _ => match scope.keep(&was.name) {
                None => continue,
                name => name,
            },
        };
        // Its types may be called otherwise all the same.
        if called.is_some() || base.is_some() {
            let of = base.as_ref().map_or_else(
                || here.and_then(|at| bases.get(at)).copied(),
                |base| Some(base.as_str()),
            );
            old.methods.push(OldMethodNames {
                group,
                name: called,
                request: operation::request(of.unwrap_or_default(), all),
                base,
                of: was.of,
            });
        }
    }
    scope.settle_others(&wishes, names)
}
