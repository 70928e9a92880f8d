//! What a call says besides its body.

use super::pairs::{At, Pairs, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::{Fit, fit};
use super::{Check, limits};
use crate::emit::spell;
use crate::ir::{Location, Param, Scalar, Style, TypeRef, code_span};
use crate::name::Ident;

const KINDS: Kinds = Kinds {
    deprecated: Check::ParameterDeprecated,
    revived: Check::ParameterRevived,
    described: Check::ParameterDescribed,
};

/// A parameter with its name.
type Named<'a> = (&'a Param, &'a Ident);

/// Compares the parameters of an operation.
pub fn compare(pairs: &Pairs<'_>, old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
    let mut left: Vec<Named<'_>> = old.operation.params.iter().zip(&old.names.params).collect();
    let mut found: Vec<(Named<'_>, Named<'_>)> = Vec::new();
    let mut come: Vec<Named<'_>> = new.operation.params.iter().zip(&new.names.params).collect();
    let keys: [fn(&Named<'_>, &Named<'_>) -> bool; 3] = [
        |(a, _), (b, _)| (a.location, &a.name) == (b.location, &b.name),
        |(_, a), (_, b)| a == b,
        // A part of the path is known by its place.
        |(a, _), (b, _)| a.location == Location::Path && b.location == Location::Path,
    ];
    for same in keys {
        come.retain(|new| {
            let Some(at) = left.iter().position(|old| same(old, new)) else {
                return true;
            };
            found.push((left.remove(at), *new));
            false
        });
    }
    for (old, param) in &found {
        let mut about = teller.about(subject(new, param), place(new, param.0));
        one(pairs, *old, *param, &mut about);
    }
    for param in &come {
        let mut about = teller.about(subject(new, param), place(new, param.0));
        let (param, name) = param;
        let takes = code_span(&spell::of_parameter(pairs.sides.new, param, name));
        if param.required {
            let what = format!("is a new argument, {takes}");
            let noted = about.say(Check::ParameterRequiredAdded, what);
            let noted = noted.major("calls without it no longer compile");
            noted.breaks("the server refuses calls without it");
        } else {
            let required = param.global.is_some_and(|global| global.required);
            let what = format!("is a new setter, {takes}");
            let noted = about.say(Check::ParameterAdded, what);
            let noted = noted.minor("callers can set one thing more");
            noted.breaks_if(required, "the server refuses calls without it");
        }
    }
    for param in &left {
        let mut about = teller.about(subject(new, param), place(new, param.0));
        let noted = about.say(Check::ParameterRemoved, "is gone");
        let noted = noted.major("callers that give it no longer compile");
        noted.breaks("the server ignores or refuses what clients in use ask for with it");
    }
    order(&found, old, new, teller);
}

fn subject(at: &At<'_>, (param, name): &Named<'_>) -> String {
    let (module, method, request) = (&at.module.module, &at.names.method, &at.names.request);
    match param.required {
        true => format!("{module}().{method}({name})"),
        false => format!("{module}::{request}::{name}()"),
    }
}

fn place(at: &At<'_>, param: &Param) -> String {
    format!(
        "{}, {} parameter {}",
        at.place(),
        format!("{:?}", param.location).to_ascii_lowercase(),
        code_span(&param.name)
    )
}

/// Arguments that are in both documents, in another order.
fn order(found: &[(Named<'_>, Named<'_>)], old: &At<'_>, new: &At<'_>, teller: &mut Teller) {
    let position = |at: &At<'_>, of: &Param| {
        let mut all = at.operation.params.iter();
        all.position(|param| std::ptr::eq(param, of))
    };
    let both = found
        .iter()
        .map(|((was, _), (is, name))| (*was, *is, *name));
    let mut both: Vec<_> = both
        .filter(|(was, is, _)| was.required && is.required)
        .collect();
    let names = |of: &[(&Param, &Param, &Ident)]| {
        let names = of.iter().map(|(_, _, name)| name.to_string());
        names.collect::<Vec<_>>().join(", ")
    };
    both.sort_by_key(|(was, _, _)| position(old, was));
    let was = names(&both);
    both.sort_by_key(|(_, is, _)| position(new, is));
    let is = names(&both);
    if was != is {
        let what = format!(
            "takes its arguments as {}, was {}",
            code_span(&is),
            code_span(&was)
        );
        let mut about = teller.about(new.call(), new.place());
        let noted = about.say(Check::ParametersReordered, what);
        let noted = noted.major("calls no longer compile, or say one thing for the other");
        let path = |of: &Param| of.location == Location::Path;
        let turned = both
            .iter()
            .filter(|(_, is, _)| path(is))
            .map(|(was, ..)| position(old, was));
        noted.breaks_if(
            !turned.is_sorted(),
            "clients in use write one where the other is read",
        );
    }
}

fn one(pairs: &Pairs<'_>, (old, was): Named<'_>, (new, is): Named<'_>, about: &mut About<'_>) {
    match (old.required, new.required) {
        (false, true) => {
            let noted = about.say(Check::ParameterRequired, "is an argument, was a setter");
            let noted = noted.major("calls without it no longer compile");
            noted.breaks("the server refuses calls without it");
        }
        (true, false) => {
            let noted = about.say(Check::ParameterOptional, "is a setter, was an argument");
            noted
                .major("calls with the argument no longer compile")
                .safe();
        }
        // What an argument is called is nobody's business but its own.
        (false, false) if was != is => {
            let what = format!(
                "is called {}, was {}",
                code_span(is.as_str()),
                code_span(was.as_str())
            );
            let noted = about.say(Check::ParameterRenamed, what);
            noted.major("callers of the old setter no longer compile");
        }
        _ => {}
    }
    let path = new.location == Location::Path && old.location == Location::Path;
    let travels = |of: &Param| {
        (
            of.location,
            of.style,
            of.reserved,
            (!path).then(|| of.name.clone()),
        )
    };
    if travels(old) != travels(new) {
        let what = format!("travels as {}, was {}", travel(new), travel(old));
        let noted = about.say(Check::ParameterWritten, what);
        noted.breaks("the server does not find it where clients in use write it");
    }
    let told = retyped(pairs, (old, was), (new, is), about);
    let told = about.default(&old.docs, &new.docs, Check::ParameterDefault, true) || told;
    let told = limits::compare(pairs, &old.limits, &new.limits, Ways::SENT, about) || told;
    about.docs(&old.docs, &new.docs, KINDS, told);
}

fn travel(param: &Param) -> String {
    let style = match param.style == param.location.plain() {
        true => String::new(),
        false => match param.style {
            Style::Named(name, exploded) => {
                let parts = if exploded {
                    "each part of it"
                } else {
                    "as a whole"
                };
                format!(" in the style {}, {parts}", code_span(name))
            }
            Style::Json => " as JSON".to_owned(),
        },
    };
    let place = format!("{:?}", param.location).to_ascii_lowercase();
    let reserved = if param.reserved {
        ", reserved characters as they are"
    } else {
        ""
    };
    format!(
        "{place} parameter {}{style}{reserved}",
        code_span(&param.name)
    )
}

/// Compares what a parameter takes, and what of that travels.
fn retyped(
    pairs: &Pairs<'_>,
    (old, was): Named<'_>,
    (new, is): Named<'_>,
    about: &mut About<'_>,
) -> bool {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    let takes = spell::of_parameter(now, new, is);
    let took = spell::of_parameter(before, old, was);
    let fit = fit(pairs, &old.ty, &new.ty);
    let any_text = |text: &str| text == "impl Display";
    let same = pairs.same(&old.ty, &new.ty) || any_text(&takes) && any_text(&took);
    if same {
        let (format, had) = (&new.docs.format, &old.docs.format);
        if fit == Fit::Same && format == had {
            return false;
        }
        let written = |format: &Option<String>| match format {
            Some(format) => format!("a text of format {}", code_span(format)),
            None => "any text".to_owned(),
        };
        let what = format!("is {}, was {}", written(format), written(had));
        let narrower = format.is_some();
        let noted = about.say(Check::ParameterFormat, what);
        noted.breaks_if(narrower, "the server may refuse texts that it took");
        return true;
    }
    let what = format!("takes {}, took {}", code_span(&takes), code_span(&took));
    let written = matches!(
        before.api.resolve(&old.ty),
        TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::F64 | Scalar::Bool)
    );
    let breaks = fit.breaks(Ways::SENT);
    if any_text(&takes) && written {
        // What was sent as digits is sent as the same digits.
        let noted = about.say(Check::ParameterWidened, what);
        noted.minor("whatever callers gave has a text").safe();
        return true;
    }
    let noted = about.say(Check::ParameterRetyped, what);
    let why = format!("callers that give {} no longer compile", given(&took));
    noted.major(why).breaks_if(breaks, fit.why(Ways::SENT));
    true
}

/// What callers give for what a method takes.
fn given(took: &str) -> String {
    match took {
        "impl Display" => "text".to_owned(),
        took => code_span(took),
    }
}

/// Compares the parameters that the client holds.
pub fn globals(pairs: &Pairs<'_>, teller: &mut Teller) {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    for (global, name) in now.api.globals.iter().zip(&now.names.globals) {
        let mut about = teller.about(format!("ClientBuilder::{name}()"), &global.origin);
        let at = before.names.globals.iter().position(|of| of == name);
        let known = at.and_then(|at| before.api.globals.get(at).zip(before.names.globals.get(at)));
        let Some((old, was)) = known else {
            let noted = about.say(Check::GlobalAdded, "is new");
            noted.minor("callers can set it for all calls").safe();
            continue;
        };
        let takes = spell::of_parameter(now, global, name);
        let took = spell::of_parameter(before, old, was);
        if takes != took || !pairs.same(&old.ty, &global.ty) && takes != "impl Display" {
            let fit = fit(pairs, &old.ty, &global.ty);
            let noted = about.say(
                Check::GlobalRetyped,
                format!("takes {}, took {}", code_span(&takes), code_span(&took)),
            );
            let noted = noted.major(format!(
                "callers that give {} no longer compile",
                given(&took)
            ));
            noted.breaks_if(fit.breaks(Ways::SENT), fit.why(Ways::SENT));
        }
        about.docs(&old.docs, &global.docs, KINDS, false);
    }
    for (global, name) in before.api.globals.iter().zip(&before.names.globals) {
        if !now.names.globals.contains(name) {
            let mut about = teller.about(format!("ClientBuilder::{name}()"), &global.origin);
            let noted = about.say(Check::GlobalRemoved, "is gone");
            noted.major("callers that set it no longer compile").safe();
        }
    }
}
