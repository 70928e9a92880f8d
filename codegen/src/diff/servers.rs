//! Where calls go.

use super::Check;
use super::pairs::{Pairs, Sides};
use super::tell::{About, Teller};
use crate::emit::Context;
use crate::ir::{Server, code_span};
use crate::name::ServerNames;

/// A server with its names.
type Named<'a> = (&'a Server, &'a ServerNames);

fn list(context: Context<'_>) -> Vec<Named<'_>> {
    let servers = context.api.servers.iter().zip(&context.names.servers);
    servers.filter(|(server, _)| server.callable).collect()
}

/// What callers know a server as: its type, or its address where it has none.
pub fn known_as(context: Context<'_>, index: usize) -> String {
    let server = context.api.servers.get(index);
    let names = context.names.servers.get(index);
    match (server, names, &context.names.servers_module) {
        (Some(server), Some(names), Some(module)) if server.callable => {
            format!("{module}::{}", names.name)
        }
        (server, ..) => server.map(|server| server.url.clone()).unwrap_or_default(),
    }
}

/// Compares all servers.
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let (was, is) = (list(before), list(now));
    let module = |context: Context<'_>| {
        let module = context.names.servers_module.as_ref();
        module.map(ToString::to_string).unwrap_or_default()
    };
    for new in &is {
        let path = format!("{}::{}", module(now), new.1.name);
        let known = was.iter().find(|old| old.1.name == new.1.name);
        match known {
            Some(old) => one(pairs, &path, *old, *new, teller),
            None => {
                let mut about = teller.about(path, &new.0.origin);
                let what = format!("is new, {}", code_span(&new.0.url));
                about
                    .say(Check::ServerAdded, what)
                    .minor("callers can choose one server more");
            }
        }
    }
    for old in was
        .iter()
        .filter(|old| !is.iter().any(|new| new.1.name == old.1.name))
    {
        let mut about = teller.about(format!("{}::{}", module(before), old.1.name), &old.0.origin);
        let noted = about.say(
            Check::ServerRemoved,
            format!("is gone, {}", code_span(&old.0.url)),
        );
        let noted = noted.major("callers that choose it no longer compile");
        noted.breaks("clients in use may call a server that is gone");
    }
    let first = |context: Context<'_>| {
        let first = context.api.served_by.first();
        first.map(|index| known_as(context, *index))
    };
    let (was, is) = (first(before), first(now));
    if was != is {
        let written =
            |url: Option<String>| url.map_or_else(|| "no server".to_owned(), |url| code_span(&url));
        let what = format!(
            "calls {} when nothing is chosen, was {}",
            written(is),
            written(was)
        );
        let mut about = teller.about("Client", "servers");
        let noted = about.say(Check::ServerDefault, what);
        noted.breaks("clients in use call the old server");
    }
}

fn one(pairs: &Pairs<'_>, path: &str, old: Named<'_>, new: Named<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let mut about = teller.about(path, &new.0.origin);
    if old.0.url != new.0.url {
        let what = format!(
            "is {}, was {}",
            code_span(&new.0.url),
            code_span(&old.0.url)
        );
        about
            .say(Check::ServerChanged, what)
            .breaks("clients in use call the old address");
    }
    // What callers give: its name, whether it must be given, and of what type it is.
    let choices =
        |context: Context<'_>, (server, names): Named<'_>| -> Vec<(String, bool, Option<String>)> {
            let parts = names
                .variables
                .iter()
                .zip(&names.choices)
                .zip(&server.variables);
            let choice =
                |index: Option<usize>| Some(context.names.choices.get(index?)?.name.to_string());
            parts
                .map(|((name, of), variable)| {
                    (name.to_string(), variable.default.is_none(), choice(*of))
                })
                .collect()
        };
    let (was, is) = (choices(before, old), choices(now, new));
    if was != is {
        let gone = was.iter().any(|part| !is.contains(part));
        let asked = is.iter().any(|part| part.1 && !was.contains(part));
        let noted = about.say(Check::ServerChanged, "has other parts to choose");
        match gone || asked || was.is_empty() {
            true => noted.major("callers that choose them no longer compile"),
            false => noted.minor("callers can choose one part more"),
        };
    }
    variables(old.0, new.0, &mut about);
}

/// Compares what parts that callers choose can be.
fn variables(old: &Server, new: &Server, about: &mut About<'_>) {
    for variable in &new.variables {
        let Some(known) = old.variables.iter().find(|of| of.name == variable.name) else {
            continue;
        };
        let name = code_span(&variable.name);
        if known.default.is_some()
            && variable.default.is_some()
            && known.default != variable.default
        {
            let value = |of: &Option<String>| code_span(of.as_deref().unwrap_or_default());
            let what = format!(
                "has {} for {name} unless another is chosen, was {}",
                value(&variable.default),
                value(&known.default)
            );
            about
                .say(Check::ServerDefault, what)
                .breaks("clients in use call the old server");
        }
        let wires = |of: &crate::ir::ServerVariable| {
            of.allowed
                .iter()
                .map(|value| value.wire.clone())
                .collect::<Vec<_>>()
        };
        let (was, is) = (wires(known), wires(variable));
        if was.is_empty() || is.is_empty() {
            continue;
        }
        for value in is.iter().filter(|value| !was.contains(value)) {
            let what = format!("can have {} for {name}", code_span(value));
            about
                .say(Check::ServerChanged, what)
                .minor("callers can choose one value more");
        }
        for value in was.iter().filter(|value| !is.contains(value)) {
            let noted = about.say(
                Check::ServerChanged,
                format!("cannot have {} for {name} any more", code_span(value)),
            );
            let noted = noted.major("callers that choose it no longer compile");
            noted.breaks("clients in use may call a server that is gone");
        }
    }
}
