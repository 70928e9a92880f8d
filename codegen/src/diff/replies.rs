//! What comes back from a call.

use super::Check;
use super::pairs::{At, Pairs, Ways};
use super::tell::{About, Teller};
use super::travel::{Fit, fit};
use crate::analyse::content_type;
use crate::emit::outcome::is_several;
use crate::emit::spell;
use crate::ir::{Content, Reply, code_span};

/// Whether replies are for the same statuses, and of the same kind.
pub fn same_statuses(old: &Reply, new: &Reply) -> bool {
    let kind = |reply: &Reply| (reply.statuses.clone(), reply.alternative);
    kind(old) == kind(new)
}

/// Compares what comes back from an operation.
pub fn compare(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
    let (was, is) = (old.operation, new.operation);
    let mut about = teller.about(new.call(), format!("{}, responses", new.place()));
    if let (false, false) = (is_several(&was.success), is_several(&is.success)) {
        output(pairs, &was.success, &is.success, &mut about);
    } else if is_several(&was.success) != is_several(&is.success) {
        let what = match is_several(&is.success) {
            true => format!(
                "gives one of several results, {}",
                code_span(new.names.output.as_str())
            ),
            false => "gives one kind of result".to_owned(),
        };
        let noted = about.say(Check::OutputRetyped, what);
        let noted = noted.major("callers that use the result no longer compile");
        let came = is
            .success
            .iter()
            .any(|reply| !was.success.iter().any(|of| same_statuses(of, reply)));
        noted.breaks_if(came, "clients in use take other successes for errors");
    } else {
        let success = Side {
            checks: [
                Check::SuccessAdded,
                Check::SuccessRemoved,
                Check::OutputRetyped,
            ],
            error: false,
        };
        variants(
            pairs,
            &success,
            (&was.success, &old.names.success),
            (&is.success, &new.names.success),
            &mut about,
        );
    }
    errors(pairs, old, new, &mut about);
    described(&was.success, &is.success, &mut about);
    described(&was.errors, &is.errors, &mut about);
    super::ways::compare(pairs, old, new, teller);
}

/// Compares results of one type.
fn output(pairs: &Pairs<'_>, old: &[Reply], new: &[Reply], about: &mut About<'_>) {
    let content = |replies: &[Reply]| {
        replies
            .first()
            .map_or(Content::Empty, |reply| reply.content.clone())
    };
    retyped(
        pairs,
        &content(old),
        &content(new),
        Check::OutputRetyped,
        "",
        about,
    );
    let status = |reply: &Reply| (reply.statuses.clone(), status(reply));
    let (was, is): (Vec<_>, Vec<_>) = (
        old.iter().map(status).collect(),
        new.iter().map(status).collect(),
    );
    for (statuses, written) in is.iter().filter(|of| !was.contains(of)) {
        // What stands for all statuses had them before.
        let covered = was.iter().any(|(of, _)| of.is_none()) && statuses.is_some();
        let noted = about.say(Check::SuccessAdded, format!("succeeds with {written}, too"));
        noted.breaks_if(!covered, "clients in use take it for an error");
    }
    for (_, written) in was.iter().filter(|of| !is.contains(of)) {
        about
            .say(
                Check::SuccessRemoved,
                format!("no longer succeeds with {written}"),
            )
            .safe();
    }
}

/// The statuses of a reply as people write them.
fn status(reply: &Reply) -> String {
    match &reply.statuses {
        None => "any other status".to_owned(),
        Some(of) if of.start() == of.end() => of.start().to_string(),
        Some(of) => format!("{}XX", of.start() / 100),
    }
}

/// The content of replies by its type; `which` says of which reply.
fn retyped(
    pairs: &Pairs<'_>,
    old: &Content,
    new: &Content,
    check: Check,
    which: &str,
    about: &mut About<'_>,
) {
    let fits = match (content_type(old), content_type(new)) {
        (Some(old), Some(new)) if pairs.same(old, new) => {
            let fit = fit(pairs, old, new);
            if fit == Fit::Same {
                return;
            }
            let noted = about.say(check, format!("gives another kind of text{which}"));
            noted.breaks_if(fit.breaks(Ways::RECEIVED), fit.why(Ways::RECEIVED));
            return;
        }
        (Some(old), Some(new)) => Some(fit(pairs, old, new)),
        (None, None) if old == new => return,
        _ => None,
    };
    let gives = code_span(&spell::of_content(pairs.sides.new, new));
    let gave = code_span(&spell::of_content(pairs.sides.old, old));
    let noted = about.say(check, format!("gives {gives}{which}, gave {gave}"));
    let noted = noted.major("callers that use what it gives no longer compile");
    let breaks = fits.is_none_or(|fit| fit.breaks(Ways::RECEIVED));
    let why = fits.map_or("clients in use expect a body of another kind", |fit| {
        fit.why(Ways::RECEIVED)
    });
    noted.breaks_if(breaks, why);
}

/// Which side of the replies is compared.
struct Side {
    /// For what came, went, and has another type.
    checks: [Check; 3],
    error: bool,
}

type Named<'a> = (&'a [Reply], &'a [crate::name::Ident]);

/// Compares replies that are variants of an enum.
fn variants(pairs: &Pairs<'_>, side: &Side, old: Named<'_>, new: Named<'_>, about: &mut About<'_>) {
    let [added, removed, retype] = side.checks;
    let find = |of: Named<'_>, reply: &Reply| {
        // Where a status has several, what they are tells them apart.
        let kind = |of: &Reply| (of.statuses.clone(), of.media_types.clone());
        let same = of.0.iter().position(|known| kind(known) == kind(reply));
        same.or_else(|| of.0.iter().position(|known| same_statuses(known, reply)))
    };
    for (index, reply) in new.0.iter().enumerate() {
        let name = new.1.get(index);
        let known = find(old, reply).and_then(|at| Some((old.0.get(at)?, old.1.get(at))));
        let status = status(reply);
        let Some((before, was)) = known else {
            let noted = about.say(
                added,
                format!(
                    "{} {status}",
                    if side.error {
                        "documents the error"
                    } else {
                        "succeeds with"
                    }
                ),
            );
            let noted = noted.minor("the enum has one more variant, and is open");
            match side.error {
                true => noted.safe(),
                false => noted.breaks("clients in use take it for an error"),
            };
            continue;
        };
        if let (Some(was), Some(is)) = (was, name)
            && was != is
        {
            let what = format!(
                "calls {status} {}, was {}",
                code_span(is.as_str()),
                code_span(was.as_str())
            );
            let noted = about.say(Check::ReplyRenamed, what);
            noted.major("callers that match the old variant no longer compile");
        }
        retyped(
            pairs,
            &before.content,
            &reply.content,
            retype,
            &format!(" for {status}"),
            about,
        );
    }
    for reply in old.0.iter().filter(|reply| find(new, reply).is_none()) {
        let status = status(reply);
        let what = match side.error {
            true => format!("no longer documents the error {status}"),
            false => format!("no longer succeeds with {status}"),
        };
        let noted = about.say(removed, what);
        noted
            .major("callers that match its variant no longer compile")
            .safe();
    }
}

fn errors(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, about: &mut About<'_>) {
    let (was, is) = (&old.operation.errors, &new.operation.errors);
    let error = |at: &At<'_>| code_span(at.names.error.as_str());
    match (was.is_empty(), is.is_empty()) {
        (true, true) => {}
        (true, false) => {
            let statuses: Vec<_> = is.iter().map(status).collect();
            let what = format!(
                "documents its first errors, {}, as {}",
                statuses.join(", "),
                error(new)
            );
            let noted = about.say(Check::ErrorAdded, what);
            noted
                .major("callers that name its error, `CallError<Infallible>`, no longer compile")
                .safe();
        }
        (false, true) => {
            let what = format!("documents no errors any more, {} is gone", error(old));
            let noted = about.say(Check::ErrorRemoved, what);
            noted
                .major("callers that match it no longer compile")
                .safe();
        }
        (false, false) => {
            let side = Side {
                checks: [Check::ErrorAdded, Check::ErrorRemoved, Check::ErrorRetyped],
                error: true,
            };
            variants(
                pairs,
                &side,
                (was, &old.names.errors),
                (is, &new.names.errors),
                about,
            );
        }
    }
}

/// Compares what does not concern types.
fn described(old: &[Reply], new: &[Reply], about: &mut About<'_>) {
    for reply in new {
        let Some(before) = old.iter().find(|of| same_statuses(of, reply)) else {
            continue;
        };
        let (is, was) = (&reply.media_types, &before.media_types);
        if is != was && reply.content == before.content {
            let list = |of: &[String]| code_span(&of.join(", "));
            let what = format!(
                "gives {} for {}, gave {}",
                list(is),
                status(reply),
                list(was)
            );
            about.say(Check::ReplyMedia, what).safe();
        }
        if (&reply.description, &reply.example) != (&before.description, &before.example) {
            let what = format!("describes {} differently", status(reply));
            about.say(Check::ReplyDescribed, what);
        }
    }
}
