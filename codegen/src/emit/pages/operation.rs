//! An operation on the page of its group.

use super::links::Links;
use super::page::Page;
use super::{curl, inputs, outcomes, pagination, prose, retries};
use crate::emit::Context;
use crate::emit::docs;
use crate::emit::example::{End, Form, Program, Target};
use crate::emit::security::variables;
use crate::ir::{Operation, SchemeKind, code_span};

/// Everything about it: what it does, how it is called, what it takes, what
/// comes back, and what can go wrong. Returns the anchor of its heading.
pub fn write(
    context: Context<'_>,
    links: &Links<'_>,
    target: Target<'_>,
    page: &mut Page,
) -> String {
    let Target {
        operation, names, ..
    } = target;
    let anchor = page.heading(2, names.method.as_str());
    about(context, links, target, page);
    example(context, target, page);
    inputs::write(context, links, target, page);
    outcomes::response(context, links, target, page);
    pagination::write(context, links, target, page);
    outcomes::errors(context, links, operation, names, page);
    retries::write(context, links, operation, page);
    anchor
}

/// What an operation is for, in one line.
pub fn title(operation: &Operation) -> String {
    let docs = &operation.docs;
    let words = match (docs.title.trim(), docs.text.trim()) {
        ("", "") => return code_span(&format!("{} {}", operation.method, operation.path)),
        ("", text) => text.split("\n\n").next().unwrap_or_default(),
        (title, _) => title,
    };
    prose::inline(words)
}

/// How a call begins, as people write it.
pub fn call(target: Target<'_>) -> String {
    let Target {
        group,
        operation,
        names,
    } = target;
    let params = operation.params.iter().zip(&names.params);
    let required = params.filter(|(param, _)| param.required);
    let mut arguments: Vec<_> = required.map(|(_, name)| name.to_string()).collect();
    if operation.body.as_ref().is_some_and(|body| body.required) {
        arguments.push(names.body.to_string());
    }
    format!(
        "client.{group}().{}({})",
        names.method,
        arguments.join(", ")
    )
}

fn about(context: Context<'_>, links: &Links<'_>, target: Target<'_>, page: &mut Page) {
    let operation = target.operation;
    if operation.docs.deprecated {
        page.paragraph("**Deprecated.**");
    }
    page.paragraph(&prose::paragraphs(&docs::text(&operation.docs, "")));
    let place = format!("{} {}", operation.method, operation.path);
    let points = [
        ("Call", prose::code_in_cell(&call(target))),
        ("Request", prose::code_in_cell(&place)),
        ("Operation", prose::code_in_cell(&operation.id)),
        ("Server", own_server(context, operation)),
        ("Authentication", authentication(context, links, operation)),
    ];
    let points = points.into_iter().filter(|(_, value)| !value.is_empty());
    page.list(points.map(|(name, value)| format!("{name}: {value}")));
}

/// The server of an operation that has its own.
fn own_server(context: Context<'_>, operation: &Operation) -> String {
    let servers = operation.served_by.iter();
    let servers = servers.filter_map(|index| context.api.servers.get(*index));
    let urls: Vec<_> = servers
        .map(|server| prose::code_in_cell(&server.url))
        .collect();
    urls.join(", ")
}

/// What proves who one is.
fn authentication(context: Context<'_>, links: &Links<'_>, operation: &Operation) -> String {
    let api = context.api;
    if api.schemes.is_empty() {
        return String::new();
    }
    let security = operation.security.as_ref().unwrap_or(&api.security);
    let ways = security.iter().map(|set| {
        let needs = set.iter().filter_map(|need| {
            let scheme = api.schemes.get(need.scheme)?;
            let names = context.names.schemes.get(need.scheme)?;
            let mut text = prose::code_in_cell(names.credential.as_str());
            text.push_str(&format!(", from {}", variables(scheme)));
            let asks = matches!(scheme.kind, SchemeKind::OAuth2(_));
            if asks && !need.scopes.is_empty() {
                let scopes: Vec<_> = need
                    .scopes
                    .iter()
                    .map(|scope| prose::code_in_cell(scope))
                    .collect();
                text.push_str(&format!(", for {}", scopes.join(" ")));
            }
            Some(text)
        });
        match set.is_empty() {
            true => "none".to_owned(),
            false => needs.collect::<Vec<_>>().join(" and "),
        }
    });
    let ways: Vec<_> = ways.collect();
    let place = links.page("README.md#authentication");
    match ways.is_empty() {
        true => "none".to_owned(),
        false => format!("{} ([how]({place}))", ways.join("; or ")),
    }
}

fn example(context: Context<'_>, target: Target<'_>, page: &mut Page) {
    let program = Program::new(context, target);
    page.heading(3, "Example");
    let short = program.short(Form::Async);
    page.code("rust", &short);
    if let Some(full) = program.full(&short) {
        page.paragraph("With everything that the document has an example of:");
        page.code("rust", &full);
    }
    page.paragraph("Without async, with the feature `blocking`:");
    page.code("rust", &program.short(Form::Blocking));
    let operation = target.operation;
    let alone = operation.stream.as_ref().is_some_and(|stream| stream.alone);
    if operation.stream.is_some() && !alone {
        page.paragraph("All at once, when it is complete:");
        page.code("rust", &program.ending(Form::Async, End::Response));
    }
    if operation.download.is_some() {
        page.paragraph("Piece by piece, whatever its size:");
        page.code("rust", &program.ending(Form::Async, End::Download));
    }
    page.paragraph("The same request by curl:");
    page.code("sh", &curl::command(context, target));
}
