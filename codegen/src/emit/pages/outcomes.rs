//! What comes back from an operation: results and errors.

use std::fmt::Write as _;

use super::links::Links;
use super::page::{Page, Table};
use super::prose::{code_in_cell, inline};
use super::types;
use crate::emit::Context;
use crate::emit::example::Target;
use crate::emit::markdown;
use crate::ir::{Content, Framing, Operation, Reply};
use crate::name::{Ident, OperationNames};

/// How many lines of an example are shown.
const LONG: usize = 60;

/// The type of the result, where it comes from, and what it looks like.
pub fn response(context: Context<'_>, links: &Links<'_>, target: Target<'_>, page: &mut Page) {
    let Target {
        operation, names, ..
    } = target;
    page.heading(3, "Response");
    page.paragraph(&gives(context, links, operation, names));
    let mut table = Table::new(&["Variant", "Type", "Status", "Content type", "Description"]);
    let several = is_enum(operation);
    for (reply, variant) in operation.success.iter().zip(&names.success) {
        table.row(row(
            context,
            links,
            reply,
            several.then_some((&names.output, variant)),
        ));
    }
    page.table(&table);
    let headers: Vec<_> = operation
        .headers
        .iter()
        .filter_map(|index| context.names.headers.get(*index))
        .map(|name| code_in_cell(&format!("{name}()")))
        .collect();
    if !headers.is_empty() {
        page.paragraph(&format!(
            "Headers, by `send_response().await?.headers()`: {}.",
            headers.join(", ")
        ));
    }
    let mut examples = operation.success.iter();
    let shown = examples.find_map(|reply| reply.example.as_ref());
    let shown = shown.and_then(|value| serde_json::to_string_pretty(value).ok());
    if let Some(text) = shown.filter(|text| text.lines().count() <= LONG) {
        page.paragraph("Such as");
        page.code("json", &markdown::plain_characters(&text));
    }
}

/// Whether a result is one of several.
fn is_enum(operation: &Operation) -> bool {
    let mut contents = operation.success.iter().map(|reply| &reply.content);
    let first = contents.next();
    contents.any(|content| Some(content) != first)
}

fn gives(
    context: Context<'_>,
    links: &Links<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let mut text = String::new();
    let alone = operation.stream.as_ref().is_some_and(|stream| stream.alone);
    if !alone {
        let first = operation.success.first().map(|reply| &reply.content);
        let output = match first {
            _ if is_enum(operation) => code_in_cell(names.output.as_str()),
            Some(content) => {
                types::of_content(context, links, content).unwrap_or_else(|| "nothing".to_owned())
            }
            None => "nothing".to_owned(),
        };
        let _ = write!(text, "**{output}** by `send`");
        text.push_str(", with status and headers by `send_response`.");
    }
    if let Some(stream) = &operation.stream {
        let event = types::of_content(context, links, &stream.event)
            .unwrap_or_else(|| "nothing".to_owned());
        let how = match stream.framing {
            Framing::Data | Framing::Envelope => "events",
            Framing::Lines | Framing::Sequence => "parts",
        };
        let media_type = code_in_cell(&stream.media_type);
        let _ = write!(
            text,
            " **{event}** by `stream`, again and again: the {how} of {media_type} as they arrive."
        );
    }
    if let Some(download) = &operation.download {
        let kinds: Vec<_> = download
            .media_types
            .iter()
            .map(|kind| code_in_cell(kind))
            .collect();
        let _ = write!(
            text,
            " Bytes by `download`: {} of any size.",
            kinds.join(", ")
        );
    }
    text
}

/// The errors that the document describes, and the one for everything else.
pub fn errors(
    context: Context<'_>,
    links: &Links<'_>,
    operation: &Operation,
    names: &OperationNames,
    page: &mut Page,
) {
    page.heading(3, "Errors");
    let mut table = Table::new(&["Error", "Type", "Status", "Content type", "Description"]);
    for (reply, variant) in operation.errors.iter().zip(&names.errors) {
        table.row(row(context, links, reply, Some((&names.error, variant))));
    }
    let place = links.page("README.md#errors");
    let open = operation
        .errors
        .iter()
        .all(|reply| reply.statuses.is_some());
    let rest = match open {
        true => "4XX, 5XX and what else is not described",
        false => "none",
    };
    let about = match open {
        true => {
            "What came, in `status()`, `headers()` and `body()`; also where nothing came, or something that does not fit."
        }
        false => "Where nothing came, or something that does not fit.",
    };
    table.row([
        format!("[`Error`]({place})"),
        String::new(),
        rest.to_owned(),
        "any".to_owned(),
        about.to_owned(),
    ]);
    page.table(&table);
}

fn row(
    context: Context<'_>,
    links: &Links<'_>,
    reply: &Reply,
    variant: Option<(&Ident, &Ident)>,
) -> [String; 5] {
    let variant = variant.map(|(of, variant)| code_in_cell(&format!("{of}::{variant}")));
    let kinds: Vec<_> = reply
        .media_types
        .iter()
        .map(|kind| code_in_cell(kind))
        .collect();
    let kinds = match reply.content {
        Content::Empty => "none".to_owned(),
        _ => kinds.join(", "),
    };
    [
        variant.unwrap_or_default(),
        types::of_content(context, links, &reply.content).unwrap_or_default(),
        status(reply),
        kinds,
        inline(&reply.description),
    ]
}

/// The statuses of a response.
fn status(reply: &Reply) -> String {
    match &reply.statuses {
        None => "any other".to_owned(),
        Some(all) if all.start() == all.end() => all.start().to_string(),
        Some(all) => format!("{}XX", all.start() / 100),
    }
}
