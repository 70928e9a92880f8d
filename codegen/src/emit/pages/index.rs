//! The page that leads to all others, with what holds for every operation.

use super::links::{self, Links, Models};
use super::page::{Page, Table};
use super::prose::{code_in_cell, inline, paragraphs};
use super::{auth, operation, retries, server};
use crate::emit::Context;
use crate::emit::example::Target;

/// The page; operations have these anchors on the pages of their groups.
pub fn write(context: Context<'_>, models: &Models, anchors: &[Vec<String>]) -> String {
    let api = context.api;
    let links = Links::new(models, links::INDEX);
    let mut page = Page::default();
    let krate = context.names.krate.as_str();
    page.heading_as(
        1,
        &format!("Reference of {krate}"),
        &format!("Reference of `{krate}`"),
    );
    let version = match api.version.trim() {
        "" => String::new(),
        version => format!(", version {}", code_in_cell(version)),
    };
    page.paragraph(&format!(
        "A client for {}{version}.",
        code_in_cell(&api.title)
    ));
    page.paragraph(&paragraphs(&api.description));
    let resources = api.resources.iter().zip(&context.names.resources);
    let pages = resources.clone().map(|(resource, names)| {
        let path = links.page(&links::of_resource(&names.module));
        let name = inline(&resource.name);
        format!("[{name}]({path})")
    });
    let mut points: Vec<_> = pages.collect();
    points.push(format!("[Models]({})", links.page(links::MODELS)));
    if context.names.webhooks_module.is_some() {
        points.push(format!("[Webhooks]({})", links.page(links::WEBHOOKS)));
    }
    page.heading(2, "Pages of this reference");
    page.list(points);
    operations(context, &links, anchors, &mut page);
    every_call(&mut page);
    auth::table(context, &mut page);
    servers(context, &mut page);
    errors(&mut page);
    page.heading(2, "Retries");
    page.paragraph(&retries::policy(api.retry.as_ref()));
    page.paragraph(RETRIES);
    let mut all = api.resources.iter().flat_map(|group| &group.operations);
    if all.any(|operation| operation.paging.is_some()) {
        page.heading(2, "Pages");
        page.paragraph(PAGES);
    }
    page.into_text()
}

/// All operations in one table.
fn operations(context: Context<'_>, links: &Links<'_>, anchors: &[Vec<String>], page: &mut Page) {
    let resources = context.api.resources.iter().zip(&context.names.resources);
    let mut table = Table::new(&["Operation", "Request", "Description"]);
    for ((resource, group), anchors) in resources.zip(anchors) {
        let path = links.page(&links::of_resource(&group.module));
        for (target, anchor) in Target::of(resource, group).zip(anchors) {
            let call = code_in_cell(&operation::call(target));
            let request = format!("{} {}", target.operation.method, target.operation.path);
            table.row([
                format!("[{call}]({path}#{anchor})"),
                code_in_cell(&request),
                operation::title(target.operation),
            ]);
        }
    }
    if !table.is_empty() {
        page.heading(2, "Operations");
        page.table(&table);
    }
}

/// What can be set for one call, whatever it is.
const SETTINGS: [(&str, &str, &str); 9] = [
    (
        "with_retry",
        "RetryPolicy",
        "What is tried again, in place of what the client or the document says.",
    ),
    (
        "with_timeout",
        "Duration",
        "How long each attempt may take; of a stream or download, how long nothing may arrive.",
    ),
    (
        "with_deadline",
        "Duration",
        "How long the call may take in all, with every attempt and the delays between them.",
    ),
    (
        "with_header",
        "&str, &str",
        "A header besides, or in place of, what is sent otherwise.",
    ),
    (
        "with_query",
        "&str, &str",
        "A query parameter besides what is sent otherwise.",
    ),
    (
        "with_idempotency_key",
        "&str",
        "Makes the call safe to repeat, where the server knows such keys.",
    ),
    (
        "with_server",
        "impl Into<ServerUrl>",
        "Another server: a URL, or one that the document describes.",
    ),
    (
        "validate",
        "",
        "With the feature `validate`: tells everything that violates a limit of the document, before it is sent.",
    ),
    (
        "send_response",
        "",
        "Sends, and gives the status, the headers and the number of attempts beside the body.",
    ),
];

fn every_call(page: &mut Page) {
    page.heading(2, "What every call takes");
    let mut table = Table::new(&["Method", "Takes", "Description"]);
    for (name, takes, about) in SETTINGS {
        let takes = match takes {
            "" => "nothing".to_owned(),
            takes => code_in_cell(takes),
        };
        table.row([format!("`{name}`"), takes, about.to_owned()]);
    }
    page.table(&table);
    page.paragraph(
        "Nothing is sent before `send().await`, or `send_blocking()` with the feature `blocking`.",
    );
}

fn servers(context: Context<'_>, page: &mut Page) {
    let servers = context.api.servers.iter().zip(&context.names.servers);
    let mut table = Table::new(&["Type", "URL", "Description"]);
    for (index, (server, names)) in servers.enumerate() {
        let known = server::of(context, Some(index)).is_some();
        let module = context.names.servers_module.as_ref().filter(|_| known);
        let name = module.map(|module| code_in_cell(&format!("{module}::{}", names.name)));
        table.row([
            name.unwrap_or_default(),
            code_in_cell(&server.url),
            inline(&server.description),
        ]);
    }
    if table.is_empty() {
        return;
    }
    page.heading(2, "Servers");
    page.table(&table);
    let env = context.api.server_env.as_deref();
    let env = env.map(|env| {
        let env = code_in_cell(env);
        format!(" `from_env` reads the URL of another one from {env}.")
    });
    page.paragraph(&format!(
        "`ClientBuilder::server` and `with_server` take one of these, or any URL.{}",
        env.unwrap_or_default()
    ));
}

/// What is known of an error, whatever it is.
const ERROR: [(&str, &str); 11] = [
    (
        "api()",
        "The error that the document describes, before `?` makes it one of all operations.",
    ),
    ("status()", "The status of the response, if one came."),
    ("headers()", "Its headers."),
    ("body()", "Its body, up to a limit."),
    ("content_type()", "The media type of that."),
    ("request_id()", "What the server calls the request."),
    ("retry_after()", "When the server wants to be asked again."),
    (
        "is_timeout(), is_connect()",
        "Whether time ran out; whether there was no connection.",
    ),
    (
        "was_sent()",
        "Whether the server may have acted on the request.",
    ),
    ("attempts()", "How often it was sent."),
    (
        "decode_path()",
        "Where in the response something is not as the document says.",
    ),
];

fn errors(page: &mut Page) {
    page.heading(2, "Errors");
    page.paragraph(
        "Each operation has an enum of the errors that the document describes; `?` makes any of them an `Error`. \
         Both are an `Error` too where something else went wrong: a status that is not described, no response, a \
         response that is not as described. Printed, it is one line without secrets.",
    );
    let mut table = Table::new(&["Method", "Tells"]);
    for (name, about) in ERROR {
        table.row([format!("`{name}`"), about.to_owned()]);
    }
    page.table(&table);
}

const RETRIES: &str = "A request that may have had an effect is repeated only if its method is idempotent, if the server \
    certainly did not act on it (no connection, 429, or 503 with `Retry-After`), or if it has an idempotency key. \
    `ClientBuilder::retry` and `with_retry` take another `RetryPolicy`; `RetryPolicy::none()` tries once. A body that can \
    be read only once is never sent again once a part of it was.";

const PAGES: &str = "`items()` and `pages()` begin with the page that the call asks for and go on until the list is \
    certain to end; a server that goes in a circle is an error. `max_pages` ends them earlier. `cursor()` tells where they \
    stand, as a text that can be kept, and `resume` goes on from there. With the feature `stream` they are `Stream`s, with \
    `blocking` they have `next_blocking`.";
