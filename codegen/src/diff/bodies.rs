//! What a call sends.

use super::pairs::{At, Pairs, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::fit;
use super::{Check, limits};
use crate::analyse::content_type;
use crate::emit::spell;
use crate::ir::{Body, Content, Media, code_span};

const KINDS: Kinds = Kinds {
    deprecated: Check::BodyDescribed,
    revived: Check::BodyDescribed,
    described: Check::BodyDescribed,
};

/// Compares the bodies of an operation.
pub fn compare(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
    let (module, names) = (&new.module.module, &new.names);
    let required = new
        .operation
        .body
        .as_ref()
        .is_some_and(|body| body.required);
    let subject = match required {
        true => format!("{module}().{}({})", names.method, names.body),
        false => format!("{module}::{}::{}()", names.request, names.body),
    };
    let mut about = teller.about(subject, format!("{}, body", new.place()));
    let (was, is) = match (&old.operation.body, &new.operation.body) {
        (None, None) => return,
        (None, Some(body)) => {
            let takes = code_span(&spell::of_body(pairs.sides.new, body, names));
            if body.required {
                let noted = about.say(
                    Check::BodyRequiredAdded,
                    format!("is a new argument, {takes}"),
                );
                let noted = noted.major("calls without it no longer compile");
                noted.breaks("the server refuses calls without it");
            } else {
                let noted = about.say(Check::BodyAdded, format!("is a new setter, {takes}"));
                noted.minor("callers can send a body").safe();
            }
            return;
        }
        (Some(_), None) => {
            let noted = about.say(Check::BodyRemoved, "is gone");
            let noted = noted.major("callers that give it no longer compile");
            noted.breaks("the server ignores or refuses what clients in use send");
            return;
        }
        (Some(was), Some(is)) => (was, is),
    };
    match (was.required, is.required) {
        (false, true) => {
            let noted = about.say(Check::BodyRequired, "is an argument, was a setter");
            let noted = noted.major("calls without it no longer compile");
            noted.breaks("the server refuses calls without it");
        }
        (true, false) => {
            let noted = about.say(Check::BodyOptional, "is a setter, was an argument");
            noted
                .major("calls with the argument no longer compile")
                .safe();
        }
        _ => {}
    }
    if let (Some(was), Some(is)) = (was.only(), is.only()) {
        only(pairs, was, is, &mut about);
    } else {
        choices(pairs, (old, was), (new, is), &mut about);
    }
    limits::compare(pairs, &was.limits, &is.limits, Ways::SENT, &mut about);
    about.docs(&was.docs, &is.docs, KINDS, true);
}

/// What a body is made of, whatever travels.
fn same(pairs: &Pairs<'_>, old: &Content, new: &Content) -> bool {
    match (content_type(old), content_type(new)) {
        (Some(old), Some(new)) => pairs.same(old, new),
        (None, None) => {
            let parts = |of: &Content| matches!(of, Content::Multipart(None));
            parts(old) == parts(new)
        }
        _ => false,
    }
}

fn only(pairs: &Pairs<'_>, old: &Media, new: &Media, about: &mut About<'_>) {
    if !same(pairs, &old.content, &new.content) {
        let noted = about.say(Check::BodyRetyped, retyped(pairs, old, new));
        let noted = noted.major("callers that give the old type no longer compile");
        let types = content_type(&old.content).zip(content_type(&new.content));
        let fit = types.map(|(old, new)| fit(pairs, old, new));
        let breaks = fit.is_none_or(|fit| fit.breaks(Ways::SENT));
        noted.breaks_if(breaks, "the server may refuse what clients in use send");
    } else if old.media_type != new.media_type {
        let types = (code_span(&new.media_type), code_span(&old.media_type));
        let noted = about.say(
            Check::BodyMediaRemoved,
            format!("travels as {}, was {}", types.0, types.1),
        );
        noted.breaks("the server may refuse what clients in use send");
    }
    if old.encodings != new.encodings && old.media_type == new.media_type {
        let noted = about.say(
            Check::BodyWritten,
            "is a form with members written differently",
        );
        noted.breaks("the server may not read what clients in use write");
    }
}

fn retyped(pairs: &Pairs<'_>, old: &Media, new: &Media) -> String {
    let (old, new) = (held(pairs.sides.old, old), held(pairs.sides.new, new));
    format!("is {new}, was {old}")
}

fn held(context: crate::emit::Context<'_>, media: &Media) -> String {
    let what = match &media.content {
        Content::Multipart(None) => "a form of any parts".to_owned(),
        Content::Text | Content::Bytes | Content::Empty => "a text or bytes".to_owned(),
        content => code_span(&spell::of_content(context, &typed(content))),
    };
    format!("{what} as {}", code_span(&media.media_type))
}

/// A form as what it is made of.
fn typed(content: &Content) -> Content {
    content_type(content).map_or(Content::Bytes, |ty| Content::Json(ty.clone()))
}

/// Compares bodies that can be several things, in either document.
fn choices(
    pairs: &Pairs<'_>,
    (at, old): (&At<'_>, &Body),
    (new_at, new): (&At<'_>, &Body),
    about: &mut About<'_>,
) {
    let find = |body: &'_ Body, media: &Media| {
        let mut all = body.choices.iter();
        all.position(|of| of.media_type == media.media_type)
    };
    let names = |at: &At<'_>, index: usize| at.names.choices.get(index).map(ToString::to_string);
    for (index, media) in new.choices.iter().enumerate() {
        // Several may have one media type.
        let called = |was: &usize| {
            let same = |of: &Media| of.media_type == media.media_type;
            old.choices.get(*was).is_some_and(same) && names(at, *was) == names(new_at, index)
        };
        let was = (0..old.choices.len()).find(called);
        let was = was.or_else(|| find(old, media));
        let Some((was, before)) = was.and_then(|at| Some((at, old.choices.get(at)?))) else {
            let what = format!("can be {} now", held(pairs.sides.new, media));
            let noted = about.say(Check::BodyMediaAdded, what);
            noted.minor("callers can send one thing more").safe();
            continue;
        };
        let renamed =
            old.only().is_none() && new.only().is_none() && names(at, was) != names(new_at, index);
        if renamed || !same(pairs, &before.content, &media.content) {
            let noted = about.say(Check::BodyRetyped, retyped(pairs, before, media));
            let noted = noted.major("callers that give the old variant no longer compile");
            if !renamed {
                noted.breaks("the server may refuse what clients in use send");
            }
        }
    }
    let gone = old
        .choices
        .iter()
        .filter(|media| find(new, media).is_none());
    for media in gone {
        let what = format!("cannot be {} any more", held(pairs.sides.old, media));
        let noted = about.say(Check::BodyMediaRemoved, what);
        let noted = noted.major("callers that send it no longer compile");
        noted.breaks("the server may refuse what clients in use send");
    }
    if let Some(only) = old.only().filter(|_| new.only().is_none())
        && content_type(&only.content).is_none()
    {
        let what = "is one of several things, was a text or bytes only";
        let noted = about.say(Check::BodyRetyped, what);
        noted.major("callers must say which of them they send");
    }
    if let Some(only) = new.only().filter(|_| old.only().is_none()) {
        let noted = about.say(
            Check::BodyRetyped,
            format!("is {} only", held(pairs.sides.new, only)),
        );
        noted.major("callers that name the enum of bodies no longer compile");
    }
}
