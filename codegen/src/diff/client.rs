//! What a client is made with, and what calls can do besides `send`.

use super::pairs::{At, Pairs, Sides, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::fit;
use super::{Check, parameters};
use crate::analyse::content_type;
use crate::emit::{Context, spell};
use crate::ir::{Content, Need, Scheme, SchemeKind, Security, code_span};
use crate::name::SchemeNames;

const HEADERS: Kinds = Kinds {
    deprecated: Check::OperationDeprecated,
    revived: Check::OperationRevived,
    described: Check::OperationDescribed,
};

/// Compares the client and what does not belong to an operation.
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides { old, new } = pairs.sides;
    let words = |context: Context<'_>| {
        let api = context.api;
        (
            api.title.clone(),
            api.version.clone(),
            api.description.clone(),
        )
    };
    let mut about = teller.about("Client", "info");
    if words(old) != words(new) {
        about.say(
            Check::ApiDescribed,
            "has another title, version or description",
        );
    }
    if old.api.retry != new.api.retry {
        about.say(Check::RetryChanged, "tries again under other conditions");
    }
    environment(
        "the URL of another server",
        old.api.server_env.as_deref(),
        new.api.server_env.as_deref(),
        &mut about,
    );
    schemes(pairs, teller);
    parameters::globals(pairs, teller);
    headers(pairs, teller);
    webhooks(pairs, teller);
}

fn environment(what: &str, old: Option<&str>, new: Option<&str>, about: &mut About<'_>) {
    if old == new {
        return;
    }
    let written = |of: Option<&str>| of.map_or_else(|| "nowhere".to_owned(), code_span);
    let what = format!("reads {what} from {}, was {}", written(new), written(old));
    let noted = about.say(Check::EnvironmentChanged, what);
    if old.is_some() {
        noted.major("programs that set the old variable find nothing");
    }
}

/// Schemes of both documents that are the same, by their indexes.
fn same_schemes(pairs: &Pairs<'_>) -> Vec<(usize, usize)> {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let list = |context: Context<'_>| -> Vec<(usize, Scheme, String)> {
        let names = context
            .names
            .schemes
            .iter()
            .map(|names| names.credential.to_string());
        let schemes = context.api.schemes.iter().cloned().zip(names).enumerate();
        schemes
            .map(|(index, (scheme, name))| (index, scheme, name))
            .collect()
    };
    let (mut left, mut come) = (list(before), list(now));
    let mut found = Vec::new();
    type Named = (usize, Scheme, String);
    let keys: [fn(&Named, &Named) -> bool; 3] = [
        |(_, _, a), (_, _, b)| a == b,
        |(_, a, _), (_, b, _)| a.name == b.name,
        |(_, a, _), (_, b, _)| a.kind == b.kind,
    ];
    for (step, same) in keys.into_iter().enumerate() {
        // Of a kind there may be several: then nobody knows which became which.
        if step == 2 && (left.len(), come.len()) != (1, 1) {
            continue;
        }
        come.retain(|new| match left.iter().position(|old| same(old, new)) {
            Some(at) => {
                found.push((left.remove(at).0, new.0));
                false
            }
            None => true,
        });
    }
    found.sort_by_key(|(_, new)| *new);
    found
}

/// How callers prove who they are.
fn schemes(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let same = same_schemes(pairs);
    let schemes = now.api.schemes.iter().zip(&now.names.schemes);
    for (index, (scheme, names)) in schemes.enumerate() {
        let name = &names.credential;
        let mut about = teller.about(format!("ClientBuilder::{name}()"), &scheme.origin);
        let known = same.iter().find(|(_, new)| *new == index);
        let known = known.and_then(|(old, _)| {
            before
                .api
                .schemes
                .get(*old)
                .zip(before.names.schemes.get(*old))
        });
        let Some((old, was)) = known else {
            let noted = about.say(Check::CredentialAdded, "is new");
            noted.minor("callers can give one credential more");
            continue;
        };
        if was.credential != names.credential {
            let what = format!("is called that, was {}", code_span(was.credential.as_str()));
            let noted = about.say(Check::CredentialRenamed, what);
            noted.major("callers of the old method no longer compile");
        }
        clients(was, names, &mut about);
        credential(old, scheme, &mut about);
        environment("it", Some(&old.env), Some(&scheme.env), &mut about);
    }
    for (index, (scheme, names)) in before
        .api
        .schemes
        .iter()
        .zip(&before.names.schemes)
        .enumerate()
    {
        if !same.iter().any(|(old, _)| *old == index) {
            let path = format!("ClientBuilder::{}()", names.credential);
            let mut about = teller.about(path, &scheme.origin);
            let noted = about.say(Check::CredentialRemoved, "is gone");
            let noted = noted.major("callers that give it no longer compile");
            noted.breaks("the server may not accept it any more");
        }
    }
    let mut about = teller.about("Client", "security");
    needs(pairs, &before.api.security, &now.api.security, &mut about);
}

/// Compares the methods that take an id and a secret.
fn clients(old: &SchemeNames, new: &SchemeNames, about: &mut About<'_>) {
    match (&old.client, &new.client) {
        (Some(_), None) => {
            let what = "is not obtained for an id and secret any more";
            let noted = about.say(Check::CredentialRemoved, what);
            let noted = noted.major("callers that give them no longer compile");
            noted.breaks("clients in use ask for tokens that are not issued");
        }
        (None, Some(client)) => {
            let what = format!(
                "can be obtained for an id and secret, {}",
                code_span(client.as_str())
            );
            about
                .say(Check::CredentialAdded, what)
                .minor("there is one method more");
        }
        _ => {}
    }
}

fn credential(old: &Scheme, new: &Scheme, about: &mut About<'_>) {
    if old.kind == new.kind {
        return;
    }
    let basic = |of: &Scheme| matches!(of.kind, SchemeKind::Basic);
    let said = |of: &Scheme| match &of.kind {
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::OAuth2(_) => "an OAuth token".to_owned(),
        SchemeKind::Basic => "a user and password".to_owned(),
        SchemeKind::ApiKey(place, name) => {
            let place = format!("{place:?}").to_ascii_lowercase();
            format!("the {place} parameter {}", code_span(name))
        }
    };
    let (is, was) = (said(new), said(old));
    let what = match is == was {
        true => format!("is {is} that is obtained differently"),
        false => format!("travels as {is}, was {was}"),
    };
    let token = |of: &Scheme| matches!(of.kind, SchemeKind::Bearer | SchemeKind::OAuth2(_));
    let same = token(old) && token(new) && old.client_credentials().is_none();
    let noted = about.say(Check::CredentialChanged, what);
    let noted = match basic(old) == basic(new) {
        true => noted,
        false => noted.major("callers that give the old kind no longer compile"),
    };
    noted.breaks_if(
        !same,
        "the server may not accept it as clients in use send it",
    );
}

/// Compares what is needed for a call.
pub fn needs(pairs: &Pairs<'_>, old: &Security, new: &Security, about: &mut About<'_>) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let same = same_schemes(pairs);
    let written = |context: Context<'_>, need: &Need| {
        let is_old = std::ptr::eq(context.api, before.api);
        let became = same.iter().find(|(old, _)| is_old && *old == need.scheme);
        // What is only called differently is still the same proof.
        let scheme = match became {
            Some((_, new)) => now.api.schemes.get(*new),
            None => context.api.schemes.get(need.scheme),
        };
        let name = scheme.map(|scheme| scheme.name.clone()).unwrap_or_default();
        let mut scopes = need.scopes.clone();
        scopes.sort_unstable();
        match scopes.is_empty() {
            true => name,
            false => format!("{name} for {}", scopes.join(", ")),
        }
    };
    let list = |context: Context<'_>, of: &Security| {
        let sets = of.iter().map(|set| {
            let mut set: Vec<_> = set.iter().map(|need| written(context, need)).collect();
            set.sort_unstable();
            set
        });
        sets.collect::<Vec<_>>()
    };
    let (was, is) = (list(before, old), list(now, new));
    if was == is {
        return;
    }
    let said = |of: &[Vec<String>]| {
        let sets = of.iter().map(|set| match set.as_slice() {
            [] => "nothing".to_owned(),
            set => code_span(&set.join(" and ")),
        });
        let sets = sets.collect::<Vec<_>>().join(" or ");
        if sets.is_empty() {
            "nothing".to_owned()
        } else {
            sets
        }
    };
    // Whoever could call with what they had still can.
    let free = is.is_empty() || is.iter().any(Vec::is_empty);
    let kept = |set: &Vec<String>| {
        is.iter()
            .any(|other| other.iter().all(|need| set.contains(need)))
    };
    let loosened = free || !was.is_empty() && was.iter().all(kept);
    let check = if loosened {
        Check::SecurityLoosened
    } else {
        Check::SecurityTightened
    };
    let noted = about.say(check, format!("needs {}, needed {}", said(&is), said(&was)));
    noted.breaks_if(!loosened, "the server refuses calls without it");
}

fn headers(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    for (header, name) in now.api.headers.iter().zip(&now.names.headers) {
        let mut about = teller.about(format!("Headers::{name}()"), &header.origin);
        let at = before.names.headers.iter().position(|of| of == name);
        let Some(old) = at.and_then(|at| before.api.headers.get(at)) else {
            let noted = about.say(Check::HeaderAdded, "is new");
            noted.minor("callers can read one header more").safe();
            continue;
        };
        if old.value != header.value {
            let of = |value| code_span(&spell::of_header(value));
            let what = format!("gives {}, gave {}", of(header.value), of(old.value));
            let noted = about.say(Check::HeaderRetyped, what);
            // A header that does not fit is none.
            noted
                .major("callers that use its value no longer compile")
                .breaks("clients in use may find none");
        }
        if !old.name.eq_ignore_ascii_case(&header.name) {
            let what = format!(
                "reads {}, read {}",
                code_span(&header.name),
                code_span(&old.name)
            );
            about
                .say(Check::HeaderRetyped, what)
                .breaks("clients in use find none");
        }
        about.docs(&old.docs, &header.docs, HEADERS, false);
    }
    for (header, name) in before.api.headers.iter().zip(&before.names.headers) {
        if !now.names.headers.contains(name) {
            let mut about = teller.about(format!("Headers::{name}()"), &header.origin);
            let noted = about.say(Check::HeaderRemoved, "is gone");
            noted
                .major("callers that read it no longer compile")
                .breaks("clients in use may find none");
        }
    }
}

fn webhooks(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let module = |context: Context<'_>| {
        context
            .names
            .webhooks_module
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    for (webhook, name) in now.api.webhooks.iter().zip(&now.names.webhooks) {
        let mut about = teller.about(format!("{}::{name}()", module(now)), &webhook.origin);
        let at = before.names.webhooks.iter().position(|of| of == name);
        let old = at.and_then(|at| before.api.webhooks.get(at));
        match (
            old.and_then(|old| old.payload.as_ref()),
            webhook.payload.as_ref(),
        ) {
            (None, Some(_)) => {
                about
                    .say(Check::WebhookAdded, "is new")
                    .minor("callers can decode one thing more")
                    .safe();
            }
            (Some(_), None) => {
                let noted = about.say(Check::WebhookRemoved, "cannot be decoded any more");
                noted
                    .major("callers of it no longer compile")
                    .breaks("clients in use cannot read what comes");
            }
            (Some(old), Some(new)) if !pairs.same(old, new) => {
                let is = code_span(&spell::of_type(now, new));
                let was = code_span(&spell::of_type(before, old));
                let fit = fit(pairs, old, new);
                let noted = about.say(Check::WebhookRetyped, format!("gives {is}, gave {was}"));
                let noted = noted.major("callers that use what it gives no longer compile");
                noted.breaks_if(fit.breaks(Ways::RECEIVED), fit.why(Ways::RECEIVED));
            }
            _ => {}
        }
        if let Some(old) = old {
            about.docs(&old.docs, &webhook.docs, HEADERS, false);
        }
    }
    for (webhook, name) in before.api.webhooks.iter().zip(&before.names.webhooks) {
        if webhook.payload.is_some() && !now.names.webhooks.contains(name) {
            let mut about = teller.about(format!("{}::{name}()", module(before)), &webhook.origin);
            let noted = about.say(Check::WebhookRemoved, "is gone");
            noted.major("callers of it no longer compile").safe();
        }
    }
}

/// Compares what a call can do besides `send`.
pub fn ways(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
    let (was, is) = (old.operation, new.operation);
    let mut about = teller.about(new.call(), new.place());
    match (&was.paging, &is.paging) {
        (None, Some(_)) => {
            about
                .say(Check::PagingAdded, "has pages that can be followed")
                .minor("there are `pages` and `items`");
        }
        (Some(_), None) => {
            let noted = about.say(
                Check::PagingRemoved,
                "has no pages that can be followed any more",
            );
            noted
                .major("callers of `pages` and `items` no longer compile")
                .breaks("clients in use find no next page");
        }
        (Some(a), Some(b)) => {
            if a != b {
                let noted = about.say(
                    Check::PagingChanged,
                    "has pages that follow each other differently",
                );
                let moved = (&a.kind, &a.next, &a.limit) != (&b.kind, &b.next, &b.limit);
                noted.breaks_if(moved, "clients in use may not find the next page");
            }
            items(pairs, old, new, &mut about);
        }
        (None, None) => {}
    }
    stream(pairs, old, new, &mut about);
    match (&was.download, &is.download) {
        (None, Some(_)) => {
            about
                .say(Check::DownloadAdded, "can be read piece by piece")
                .minor("there is `download`");
        }
        (Some(_), None) => {
            let noted = about.say(
                Check::DownloadRemoved,
                "cannot be read piece by piece any more",
            );
            noted
                .major("callers of `download` no longer compile")
                .breaks("clients in use get something else");
        }
        _ => {}
    }
}

fn items(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, about: &mut About<'_>) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let (was, is) = (
        spell::item(before, old.operation),
        spell::item(now, new.operation),
    );
    match (was, is) {
        (None, None) => {}
        (None, Some(_)) => {
            about
                .say(Check::PagingAdded, "has results that come one by one")
                .minor("there is `items`");
        }
        (Some(_), None) => {
            let noted = about.say(
                Check::PagingRemoved,
                "has no results that come one by one any more",
            );
            noted.major("callers of `items` no longer compile");
        }
        (Some(was), Some(is)) if !pairs.same(was, is) => {
            let (is, was) = (
                code_span(&spell::of_type(now, is)),
                code_span(&spell::of_type(before, was)),
            );
            let noted = about.say(
                Check::ItemsRetyped,
                format!("has items of type {is}, was {was}"),
            );
            noted.major("callers that use its items no longer compile");
        }
        _ => {}
    }
}

fn stream(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, about: &mut About<'_>) {
    let (was, is) = match (&old.operation.stream, &new.operation.stream) {
        (None, None) => return,
        (None, Some(of)) => {
            let noted = about.say(Check::StreamAdded, "can give its results as they arrive");
            match of.alone {
                true => noted.major("callers of `send` no longer compile"),
                false => noted.minor("there is `stream`"),
            };
            return;
        }
        (Some(_), None) => {
            let noted = about.say(
                Check::StreamRemoved,
                "does not give its results as they arrive any more",
            );
            noted
                .major("callers of `stream` no longer compile")
                .breaks("clients in use get something else");
            return;
        }
        (Some(was), Some(is)) => (was, is),
    };
    let same = match (content_type(&was.event), content_type(&is.event)) {
        (Some(was), Some(is)) => pairs.same(was, is),
        _ => was.event == is.event,
    };
    if !same {
        let event = |context: Context<'_>, of: &Content| code_span(&spell::of_content(context, of));
        let what = format!(
            "streams {}, was {}",
            event(pairs.sides.new, &is.event),
            event(pairs.sides.old, &was.event)
        );
        let noted = about.say(Check::StreamChanged, what);
        noted
            .major("callers that use its events no longer compile")
            .breaks("clients in use may not be able to read them");
    }
    if was.alone != is.alone {
        let noted = about.say(
            Check::StreamChanged,
            "gives its results in other ways than before",
        );
        match is.alone {
            true => noted
                .major("callers of `send` no longer compile")
                .breaks("clients in use get something else"),
            false => noted.minor("there is `send`"),
        };
    }
    let how = |of: &crate::ir::Stream| {
        (
            of.framing,
            of.end.clone(),
            of.switch.clone(),
            of.media_type.clone(),
        )
    };
    if how(was) != how(is) {
        let noted = about.say(Check::StreamChanged, "is a stream that is cut differently");
        noted.breaks("clients in use may not be able to read it");
    }
}
