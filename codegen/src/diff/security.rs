//! How callers prove who they are, and what for.

use super::Check;
use super::client::environment;
use super::pairs::{Pairs, Sides};
use super::tell::{About, Teller};
use crate::emit::Context;
use crate::ir::{Need, Scheme, SchemeKind, Security, code_span};
use crate::name::SchemeNames;

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
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
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
