//! Groups of operations, and what all methods have.

use std::collections::{BTreeMap, BTreeSet};

use super::aliases::Aliases;
use super::pairs::{At, Pairs};
use super::security::needs;
use super::tell::{About, Kinds, Teller};
use super::{Check, bodies, parameters, replies, servers};
use crate::emit::Context;
use crate::emit::outcome::is_several;
use crate::ir::{Operation, code_span};

const KINDS: Kinds = Kinds {
    deprecated: Check::OperationDeprecated,
    revived: Check::OperationRevived,
    described: Check::OperationDescribed,
};

/// Compares all operations.
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
    let moved = groups(pairs, teller);
    for (old, new) in &pairs.operations {
        let mut about = teller.about(new.call(), new.place());
        names(&pairs.aliases, (old, new), &moved, &mut about);
        if template(old.operation) != template(new.operation) {
            let what = format!(
                "calls {}, was {}",
                code_span(&new.place()),
                code_span(&old.place())
            );
            let gone = format!("clients in use call {}", code_span(&old.place()));
            about.say(Check::OperationMoved, what).breaks(gone);
        }
        about.docs(&old.operation.docs, &new.operation.docs, KINDS, false);
        settings(pairs, old.operation, new.operation, &mut about);
        parameters::compare(pairs, old, new, teller);
        bodies::compare(pairs, old, new, teller);
        replies::compare(pairs, old, new, teller);
    }
    for new in &pairs.come {
        let mut about = teller.about(new.call(), new.place());
        let noted = about.say(Check::OperationAdded, "is new");
        noted.minor("callers can make one more call").safe();
    }
    for old in &pairs.gone {
        let mut about = teller.about(old.call(), old.place());
        let what = match old.operation.docs.deprecated {
            true => "is gone, and was deprecated",
            false => "is gone",
        };
        let noted = about.say(Check::OperationRemoved, what);
        let noted = noted.major("callers of it no longer compile");
        noted.breaks("the server may not answer such calls any more");
    }
}

/// What a call goes to, whatever the parts in braces are called.
fn template(operation: &Operation) -> (&'static str, String) {
    let mut path = String::new();
    let mut within = false;
    for c in operation.path.chars() {
        match c {
            '{' => within = true,
            '}' => within = false,
            _ => {}
        }
        if !within || c == '{' {
            path.push(c);
        }
    }
    (operation.method, path)
}

/// Compares groups. Gives the modules of which all operations that are left
/// went to one that is new: those are called differently.
fn groups(pairs: &Pairs<'_>, teller: &mut Teller) -> BTreeMap<String, String> {
    let modules = |context: Context<'_>| -> BTreeMap<String, String> {
        let groups = context.api.resources.iter().zip(&context.names.resources);
        groups
            .map(|(group, names)| (names.module.to_string(), group.name.clone()))
            .collect()
    };
    let (before, now) = (modules(pairs.sides.old), modules(pairs.sides.new));
    let mut went: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (old, new) in &pairs.operations {
        let to = went.entry(old.module.module.to_string()).or_default();
        to.insert(new.module.module.to_string());
    }
    let renamed = went.into_iter().filter_map(|(from, to)| {
        let to = to.into_iter().collect::<Vec<_>>();
        match to.as_slice() {
            [only] if !now.contains_key(&from) && !before.contains_key(only) => {
                Some((from, only.clone()))
            }
            _ => None,
        }
    });
    let renamed: BTreeMap<String, String> = renamed.collect();
    let place = |name: &String| format!("tag {}", code_span(name));
    for (from, to) in &renamed {
        let name = now.get(to).map(place).unwrap_or_default();
        let what = format!(
            "is a group called {} now, was {}",
            code_span(to),
            code_span(from)
        );
        let mut about = teller.about(format!("{to}()"), name);
        let noted = about.say(Check::ResourceRenamed, what);
        noted.renamed(pairs.aliases.has_group(from));
    }
    let to: BTreeSet<&String> = renamed.values().collect();
    for (module, name) in now
        .iter()
        .filter(|(module, _)| !before.contains_key(*module))
    {
        if !to.contains(module) {
            let mut about = teller.about(format!("{module}()"), place(name));
            let noted = about.say(Check::ResourceAdded, "is a new group");
            noted.minor("callers can use one more group");
        }
    }
    for (module, name) in before
        .iter()
        .filter(|(module, _)| !now.contains_key(*module))
    {
        if !renamed.contains_key(module) {
            let mut about = teller.about(format!("{module}()"), place(name));
            let noted = about.say(Check::ResourceRemoved, "is no group any more");
            noted.major("callers of it no longer compile");
        }
    }
    renamed
}

/// Compares what an operation is called, and the types that are named after it.
fn names<'a>(
    aliases: &Aliases<'a>,
    (old, new): (&At<'a>, &At<'a>),
    moved: &BTreeMap<String, String>,
    about: &mut About<'_>,
) {
    let was = &old.module.module;
    let module = old.module.module.to_string();
    let module = moved.get(&module).cloned().unwrap_or(module);
    let mut changed = Vec::new();
    let before = format!("{module}().{}()", old.names.method);
    if before != new.call() {
        let alias = aliases.has_method(was, &old.names.method, new);
        changed.push((alias, new.call(), before));
    }
    let module = &new.module.module;
    let errors = |at: &At<'_>| !at.operation.errors.is_empty();
    let several = |at: &At<'_>| is_several(&at.operation.success);
    let choice = |at: &At<'_>| {
        at.operation
            .body
            .as_ref()
            .is_some_and(|body| body.only().is_none())
    };
    let types = [
        (true, &old.names.request, &new.names.request),
        (
            errors(old) && errors(new),
            &old.names.error,
            &new.names.error,
        ),
        (
            several(old) && several(new),
            &old.names.output,
            &new.names.output,
        ),
        (
            choice(old) && choice(new),
            &old.names.choice,
            &new.names.choice,
        ),
    ];
    let types = types.into_iter().filter(|(is, old, new)| *is && old != new);
    changed.extend(types.map(|(_, before, now)| {
        let alias = aliases.has_type_of(was, before.as_str(), now, new);
        let (now, before) = (format!("{module}::{now}"), format!("{module}::{before}"));
        (alias, now, before)
    }));
    for alias in [false, true] {
        let here = changed.iter().filter(|(has, ..)| *has == alias);
        let each = here.map(|(_, new, old)| format!("{}, was {}", code_span(new), code_span(old)));
        let each: Vec<_> = each.collect();
        if !each.is_empty() {
            let what = format!("is called {}", each.join("; "));
            about.say(Check::OperationRenamed, what).renamed(alias);
        }
    }
}

/// Compares what concerns a call as a whole.
fn settings(pairs: &Pairs<'_>, old: &Operation, new: &Operation, about: &mut About<'_>) {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    let (was, is) = (
        old.security.as_ref().unwrap_or(&before.api.security),
        new.security.as_ref().unwrap_or(&now.api.security),
    );
    needs(pairs, was, is, about);
    if old.retry != new.retry {
        about.say(Check::RetryChanged, "is tried again under other conditions");
    }
    let first = |context: Context<'_>, operation: &Operation| {
        operation
            .served_by
            .first()
            .map(|index| servers::known_as(context, *index))
    };
    let (was, is) = (first(before, old), first(now, new));
    if was != is {
        let written = |of: Option<String>| {
            of.map_or_else(
                || "the server of the client".to_owned(),
                |of| code_span(&of),
            )
        };
        let what = format!("goes to {}, went to {}", written(is), written(was));
        let noted = about.say(Check::ServerDefault, what);
        noted.breaks("clients in use call the old server");
    }
}
