//! The package's own page, as crates.io and code hosts show it: from adding it
//! to the first call, and on to what a program needs in earnest. Only what
//! this API has is told.

mod choose;
mod code;

use self::choose::Chosen;
use super::links;
use super::page::{Page, Table};
use super::prose::{code_in_cell, inline, paragraphs};
use super::{auth, retries};
use crate::emit::example::{End, Form, Program};
use crate::emit::{Context, features};
use crate::ir::SchemeKind;
use crate::manifest;

/// The page.
pub fn write(context: Context<'_>) -> String {
    let api = context.api;
    let chosen = Chosen::new(context);
    let mut page = Page::default();
    page.heading(1, &context.names.package);
    let version = match api.version.trim() {
        "" => String::new(),
        version => format!(", version {}", code_in_cell(version)),
    };
    page.paragraph(&format!(
        "A Rust client for {}{version}.",
        code_in_cell(&api.title)
    ));
    page.paragraph(&paragraphs(&api.description));
    install(context, &mut page);
    if let Some(target) = chosen.first {
        page.heading(2, "Quick start");
        page.code("rust,no_run", &code::quick_start(context, target));
        page.paragraph(
            "Required inputs are arguments, everything optional is a setter. With the feature `blocking`, calls wait \
             without async:",
        );
        page.code("rust", &Program::new(context, target).short(Form::Blocking));
    }
    if context.docs.pages {
        reference(context, &mut page);
    }
    authentication(context, &mut page);
    servers(context, &mut page);
    errors(context, &chosen, &mut page);
    retrying(context, &mut page);
    listing(context, &chosen, &mut page);
    streaming(context, &chosen, &mut page);
    webhooks(context, &mut page);
    testing(context, &chosen, &mut page);
    page.heading(2, "Versioning");
    page.paragraph(VERSIONING);
    page.into_text()
}

const VERSIONING: &str = "What the API adds breaks nothing: enums and models are open, so an unknown value, variant or member is kept and sent \
    back as it came. A new version of this client is a breaking one where the API's document takes something away or \
    changes its type; new operations, members and setters are a minor one. `ClientBuilder::on_drift` tells what a \
    server sends that the document does not know.";

fn install(context: Context<'_>, page: &mut Page) {
    page.heading(2, "Install");
    let package = &context.names.package;
    page.code(
        "sh",
        &format!("cargo add {package}\ncargo add tokio --features macros,rt-multi-thread"),
    );
    let mut table = Table::new(&["Feature", "What it adds"]);
    for (name, about) in manifest::features() {
        let about = match name {
            "rustls" => format!("{about} (on unless `default-features = false`)"),
            _ => about.to_owned(),
        };
        table.row([code_in_cell(name), inline(&about)]);
    }
    if context.facts.parts.is_some() {
        let about = "all groups of operations (on unless `default-features = false`)";
        table.row([code_in_cell(features::ALL), inline(about)]);
        let about = "one group, with the types that it has";
        let groups = features::all(context);
        let groups: Vec<_> = groups.iter().map(|name| code_in_cell(name)).collect();
        table.row([groups.join(", "), inline(about)]);
    }
    page.table(&table);
}

/// Where everything is told.
fn reference(context: Context<'_>, page: &mut Page) {
    page.heading(2, "Reference");
    let resources = context.api.resources.iter().zip(&context.names.resources);
    let groups = resources.map(|(resource, names)| {
        let path = links::file(&links::of_resource(&names.module));
        let about = resource.description.trim().split("\n\n").next();
        let about = inline(about.unwrap_or_default());
        let gap = if about.is_empty() { "" } else { ": " };
        format!("[{}]({path}){gap}{about}", inline(&resource.name))
    });
    page.list(groups.collect::<Vec<_>>());
    let (index, models) = (links::file(links::INDEX), links::file(links::MODELS));
    page.paragraph(&format!(
        "[Everything else]({index}): what every call takes, what errors know. [Models]({models})."
    ));
}

fn authentication(context: Context<'_>, page: &mut Page) {
    let api = context.api;
    if api.schemes.is_empty() {
        return;
    }
    page.heading(2, "Authentication");
    let variables = api.schemes.iter().map(crate::emit::security::variables);
    let variables: Vec<_> = variables.collect();
    let (what, where_) = match variables.as_slice() {
        [only] => ("the credential", only.clone()),
        several => ("what is set of", several.join(", ")),
    };
    let from = match variables.len() {
        1 => format!("{what} from {where_}"),
        _ => format!("{what} {where_}"),
    };
    page.paragraph(&format!("`Client::from_env()` reads {from}. In code:"));
    page.code("rust", &code::credentials(context));
    let mut table = Table::new(&["Setter", "Sent as", "Description"]);
    for (scheme, names) in api.schemes.iter().zip(&context.names.schemes) {
        table.row([
            code_in_cell(names.credential.as_str()),
            auth::sent_as(scheme),
            inline(&scheme.description),
        ]);
    }
    page.table(&table);
    let clients = context.names.schemes.iter();
    let clients: Vec<_> = clients.filter_map(|names| names.client.as_ref()).collect();
    if let Some(client) = clients.first() {
        page.paragraph(&format!(
            "`{client}` takes the id and secret of a client and obtains tokens itself, once for all calls, and anew when they expire."
        ));
    }
    if api
        .schemes
        .iter()
        .any(|scheme| scheme.kind != SchemeKind::Basic)
    {
        page.paragraph(
            "In place of the text, a setter takes a `Credential` that provides it: `Credential::from_fn`, or `provider` \
             for an async function that may fail. It is asked before each attempt.",
        );
    }
    page.paragraph("Credentials show in no debug output, error or log, and follow no redirect to another origin.");
}

fn servers(context: Context<'_>, page: &mut Page) {
    if context.api.servers.is_empty() && context.api.server_env.is_none() {
        return;
    }
    page.heading(2, "Servers");
    let module = context.names.servers_module.as_ref();
    let types = module.map(|module| format!(" a type of `{}::{module}`, or", context.names.krate));
    let env = context.api.server_env.as_deref();
    let env = env.map(|env| {
        format!(
            " `from_env` reads the URL of another server from {}.",
            code_in_cell(env)
        )
    });
    page.paragraph(&format!(
        "`ClientBuilder::server`, and `with_server` for one call, take{} any URL.{}",
        types.unwrap_or_default(),
        env.unwrap_or_default()
    ));
}

fn errors(context: Context<'_>, chosen: &Chosen<'_>, page: &mut Page) {
    page.heading(2, "Errors");
    page.paragraph(
        "Each operation has an enum of the errors that the API documents. `?` makes any of them an `Error`, which knows \
         `status()`, `body()`, `headers()`, `request_id()`, `retry_after()`, `is_timeout()`, `is_connect()`, whether the \
         request `was_sent()`, and where in a response decoding failed. It prints as one line, without secrets.",
    );
    if let Some((target, index)) = chosen.fails {
        page.code("rust", &code::matching(context, target, index));
    }
}

fn retrying(context: Context<'_>, page: &mut Page) {
    page.heading(2, "Retries");
    page.paragraph(&retries::policy(context.api.retry.as_ref()));
    page.paragraph(
        "What may have had an effect is repeated only with `with_idempotency_key`, or if the server certainly did not \
         act on it. For all calls, or with `with_retry` for one:",
    );
    page.code("rust", &code::patient(context));
}

fn listing(context: Context<'_>, chosen: &Chosen<'_>, page: &mut Page) {
    let Some(target) = chosen.lists else {
        return;
    };
    page.heading(2, "Pagination");
    let end = End::of(context, target);
    page.paragraph(match end {
        End::Items => {
            "Items one by one, each page asked for when it is needed; `pages()` gives whole pages, `send()` one of them. \
             `cursor()` tells where they stand, for `resume` in another run."
        }
        _ => "Pages one by one, each asked for when it is needed. `cursor()` tells where they stand, for `resume` in another run.",
    });
    page.code(
        "rust",
        &Program::new(context, target).ending(Form::Async, end),
    );
}

fn streaming(context: Context<'_>, chosen: &Chosen<'_>, page: &mut Page) {
    if let Some(target) = chosen.streams {
        page.heading(2, "Streams");
        page.paragraph("Events are given as they arrive. With the feature `stream` they are a `futures_core::Stream`.");
        page.code(
            "rust",
            &Program::new(context, target).ending(Form::Async, End::Events),
        );
    }
    if let Some(target) = chosen.downloads {
        page.heading(2, "Downloads");
        page.paragraph("Bodies of any size are read piece by piece, in flat memory; `copy_to` writes them to a file.");
        page.code(
            "rust",
            &Program::new(context, target).ending(Form::Async, End::Download),
        );
    }
}

fn webhooks(context: Context<'_>, page: &mut Page) {
    let Some(module) = &context.names.webhooks_module else {
        return;
    };
    page.heading(2, "Webhooks");
    let krate = &context.names.krate;
    let place = match context.docs.pages {
        true => format!("[webhooks]({})", links::file(links::WEBHOOKS)),
        false => "webhooks".to_owned(),
    };
    page.paragraph(&format!(
        "`{krate}::{module}` has a function for each of the {place} that decodes its body. Signatures are for you to check first."
    ));
}

fn testing(context: Context<'_>, chosen: &Chosen<'_>, page: &mut Page) {
    let Some(target) = chosen.mocked else {
        return;
    };
    page.heading(2, "Testing");
    page.paragraph(
        "With the feature `mock`, tests of code that calls the API need no server, no credential and no time. An answer \
         that the API does not describe panics where it is programmed. Any executor will do, `#[tokio::test]` for one.",
    );
    page.code("rust", &code::mocked(context, target));
}
