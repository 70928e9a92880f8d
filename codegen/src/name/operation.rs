//! The names of one operation: its types, arguments and variants.

use std::collections::HashSet;

use super::case::{camel, snake, told_apart};
use super::groups::OperationNames;
use super::ident::Ident;
use super::kept::Keeping;
use super::scope::Scope;
use crate::ir::{Location, Operation, Reply};
use crate::lock::Kind;

/// What the types of calls end in.
pub const REQUEST: &str = "Request";

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

/// The type of a call. What a base that ends in `Request` says is not said
/// again, unless that is what the call of another is: `bases` are all there are.
pub fn request(base: &str, bases: &HashSet<&str>) -> String {
    match base.strip_suffix(REQUEST) {
        Some(stem) if !stem.is_empty() && !bases.contains(stem) => base.to_owned(),
        _ => format!("{base}{REQUEST}"),
    }
}

/// Names an operation whose types begin with `base`, which is one of `bases`.
pub fn names(
    operation: &Operation,
    (base, bases): (&str, &HashSet<&str>),
    method: Ident,
    types: &mut Scope,
    keeping: &mut Keeping<'_>,
) -> OperationNames {
    let request = types.claim(&[&request(base, bases)]);
    let mut typed = |suffix: &str| types.claim(&[&format!("{base}{suffix}")]);
    let (error, output) = (typed("Error"), typed("Output"));
    let choice = match &operation.body {
        Some(body) if body.only().is_none() => typed("Body"),
        _ => output.clone(),
    };
    // Required parameters are arguments beside `self`, the others are setters;
    // one scope serves both.
    let mut scope = Scope::without(&[CALL.as_slice(), &["self", "client", "with_server"]].concat());
    let index = operation.index;
    // What is kept comes before all that is new.
    let pin = keeping.kept.bodies.get(&index);
    let body = keeping.names(&mut scope, &[pin]).pop().flatten();
    let params = parameters(operation, &mut scope, keeping);
    OperationNames {
        method,
        base: Ident::new(base),
        request,
        error,
        output,
        params,
        body: body.unwrap_or_else(|| scope.claim(&["body", "request_body"])),
        choice,
        choices: choices(operation, keeping),
        success: variants(index, Kind::Output, &operation.success, keeping),
        errors: variants(index, Kind::Error, &operation.errors, keeping),
    }
}

/// The names of an operation's parameters. Those of the path come first, who
/// else is called the same says where it travels.
fn parameters(operation: &Operation, scope: &mut Scope, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let kept = keeping.kept;
    let pins = 0..operation.params.len();
    let pins = pins.map(|position| kept.params.get(&(operation.index, position)));
    let mut names = keeping.names(scope, &pins.collect::<Vec<_>>());
    for now in [
        Location::Path,
        Location::Query,
        Location::Header,
        Location::Cookie,
        Location::Part,
    ] {
        let params = operation.params.iter().enumerate();
        let here = params.filter(|(_, param)| param.location == now);
        let here = here.filter(|(index, _)| names.get(*index).is_some_and(Option::is_none));
        let here: Vec<_> = here.collect();
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

fn choices(operation: &Operation, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let choices = operation.body.iter().flat_map(|body| &body.choices);
    let wishes = choices.map(|media| {
        let whole = camel(&media.media_type, "Body");
        vec![camel(&media.label, "Body"), whole]
    });
    several(
        operation.index,
        Kind::Body,
        &wishes.collect::<Vec<_>>(),
        keeping,
    )
}

fn variants(index: usize, kind: Kind, replies: &[Reply], keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let wishes = replies
        .iter()
        .map(|reply| vec![camel(&reply.label, "Status")]);
    several(index, kind, &wishes.collect::<Vec<_>>(), keeping)
}

/// The variants of which each is one of several things of an operation.
fn several(
    index: usize,
    kind: Kind,
    wishes: &[Vec<String>],
    keeping: &mut Keeping<'_>,
) -> Vec<Ident> {
    let mut scope = Scope::without(&["Self"]);
    let kept = keeping.kept;
    let pins = (0..wishes.len()).map(|position| kept.choices.get(&(index, kind, position)));
    keeping.claim(&mut scope, &pins.collect::<Vec<_>>(), wishes)
}

/// Whether the variant for an error has the name that it gets whatever is
/// beside it: what JSON, or nothing, says of a status is called after that.
pub fn is_own_reply(reply: &Reply, name: &Ident) -> bool {
    let plain = reply.media_types.iter().all(|of| of == "application/json");
    plain && !reply.alternative && camel(&reply.label, "Status") == name.as_str()
}
