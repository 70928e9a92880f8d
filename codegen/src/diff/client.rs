//! What a client is made with, and what belongs to no operation: headers of responses, and webhooks.

use super::pairs::{Pairs, Sides, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::fit;
use super::{Check, parameters, security};
use crate::emit::{Context, spell};
use crate::ir::code_span;

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
    security::compare(pairs, teller);
    parameters::globals(pairs, teller);
    headers(pairs, teller);
    webhooks(pairs, teller);
}

/// Compares the variable of the environment that `what` is read from.
pub fn environment(what: &str, old: Option<&str>, new: Option<&str>, about: &mut About<'_>) {
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
