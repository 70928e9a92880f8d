//! What calls can do besides `send`: pages, streams, downloads.

use super::Check;
use super::pairs::{At, Pairs, Sides};
use super::tell::{About, Teller};
use crate::analyse::content_type;
use crate::emit::{Context, spell};
use crate::ir::{Content, Stream, code_span};

/// Compares what a call can do besides `send`.
pub fn compare(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
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
            .breaks("clients in use expect events of another type");
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
    let how = |of: &Stream| {
        (
            of.framing,
            of.end.clone(),
            of.switch.clone(),
            of.media_type.clone(),
        )
    };
    if how(was) != how(is) {
        let noted = about.say(Check::StreamChanged, "is a stream that is cut differently");
        noted.breaks("clients in use go on cutting it as before");
    }
}
