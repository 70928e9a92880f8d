//! The types that requests and responses are made of.

use std::collections::{HashMap, HashSet};

use super::pairs::{Pairs, Sides, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::fit;
use super::{Check, fields, limits};
use crate::emit::{Context, spell};
use crate::ir::{Choice, Enum, Shape, TypeDef, TypeId, TypeRef, Union, code_span};
use crate::name::Ident;

const KINDS: Kinds = Kinds {
    deprecated: Check::TypeDeprecated,
    revived: Check::TypeDescribed,
    described: Check::TypeDescribed,
};

/// A type of both documents.
pub struct Both<'a> {
    pub old: (&'a TypeDef, &'a crate::name::TypeNames, TypeId),
    pub new: (&'a TypeDef, &'a crate::name::TypeNames, TypeId),
    pub ways: Ways,
}

impl Both<'_> {
    /// As callers write it.
    pub fn path(&self) -> String {
        format!("models::{}", self.new.1.name)
    }

    /// Whether callers build it, in both documents.
    pub fn built(&self, pairs: &Pairs<'_>) -> (bool, bool) {
        let Sides { old, new } = pairs.sides;
        (
            old.facts.sent.contains(&self.old.2),
            new.facts.sent.contains(&self.new.2),
        )
    }
}

/// Compares all types.
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    for (old, new) in &pairs.types {
        let both = (before.api.def(*old), before.names.types.get(old.0));
        let others = (now.api.def(*new), now.names.types.get(new.0));
        if let ((Some(was), Some(named)), (Some(is), Some(names))) = (both, others) {
            let both = Both {
                old: (was, named, *old),
                new: (is, names, *new),
                ways: pairs.ways(*old, *new),
            };
            one(pairs, &both, teller);
        }
    }
    for (index, (def, names)) in now.api.types.iter().zip(&now.names.types).enumerate() {
        if !pairs.is_taken(TypeId(index)) {
            let mut about = teller.about(format!("models::{}", names.name), &def.origin);
            about
                .say(Check::TypeAdded, "is new")
                .minor("callers can use one more type");
        }
    }
    for (index, (def, names)) in before.api.types.iter().zip(&before.names.types).enumerate() {
        if !pairs.types.contains_key(&TypeId(index)) {
            let mut about = teller.about(format!("models::{}", names.name), &def.origin);
            let noted = about.say(Check::TypeRemoved, "is gone");
            noted.major("callers that name it no longer compile");
        }
    }
}

fn one(pairs: &Pairs<'_>, both: &Both<'_>, teller: &mut Teller) {
    let ((old, was, _), (new, is, _)) = (both.old, both.new);
    let mut about = teller.about(both.path(), &new.origin);
    if was.name != is.name {
        let what = format!(
            "is called {}, was {}",
            code_span(is.name.as_str()),
            code_span(was.name.as_str())
        );
        let noted = about.say(Check::TypeRenamed, what);
        noted.renamed(pairs.aliases.has_type(&was.name, both.new.2));
    }
    about.docs(&old.docs, &new.docs, KINDS, true);
    let (built, builds) = both.built(pairs);
    match (&old.shape, &new.shape) {
        (Shape::Struct(a), Shape::Struct(b)) => {
            if !built && builds {
                let noted = about.say(Check::TypeSent, "is sent now");
                noted.minor("it has a constructor and setters now");
            }
            if built && !builds {
                let noted = about.say(Check::TypeUnsent, "is not sent any more");
                noted.major("callers that build it no longer compile");
            }
            validated(old, new, &mut about);
            limits::compare(pairs, &old.limits, &new.limits, both.ways, &mut about);
            fields::compare(pairs, both, a, b, teller);
        }
        (Shape::Enum(a), Shape::Enum(b)) => values(both, a, b, teller),
        (Shape::Union(a), Shape::Union(b)) => {
            validated(old, new, &mut about);
            limits::compare(pairs, &old.limits, &new.limits, both.ways, &mut about);
            variants(pairs, both, a, b, teller);
        }
        (Shape::Alias(a), Shape::Alias(b)) | (Shape::Newtype(a), Shape::Newtype(b)) => {
            limits::compare(pairs, &old.limits, &new.limits, both.ways, &mut about);
            target(pairs, both.ways, a, b, &mut about);
        }
        _ => changed(pairs, both, &mut about),
    }
}

/// What gained or lost a method that checks it.
fn validated(old: &TypeDef, new: &TypeDef, about: &mut About<'_>) {
    match (old.limits.is_empty(), new.limits.is_empty()) {
        (true, false) => {
            let noted = about.say(
                Check::ValidateAdded,
                "can be checked, with the feature `validate`",
            );
            noted.minor("it has one more method");
        }
        (false, true) => {
            let noted = about.say(Check::ValidateRemoved, "has nothing to check any more");
            noted.major("callers of its `validate` no longer compile");
        }
        _ => {}
    }
}

/// Compares what names stand for.
fn target(pairs: &Pairs<'_>, ways: Ways, old: &TypeRef, new: &TypeRef, about: &mut About<'_>) {
    let fit = fit(pairs, old, new);
    if !pairs.same(old, new) {
        let is = code_span(&spell::of_type(pairs.sides.new, new));
        let was = code_span(&spell::of_type(pairs.sides.old, old));
        let noted = about.say(Check::TypeRetyped, format!("is {is}, was {was}"));
        let noted = noted.major("callers that use its values no longer compile");
        noted.breaks_if(fit.breaks(ways), fit.why(ways));
    } else if fit.breaks(ways) {
        let noted = about.say(Check::TypeRetyped, "is text of another kind");
        noted.breaks(fit.why(ways));
    }
}

fn kind(context: Context<'_>, def: &TypeDef) -> String {
    match &def.shape {
        Shape::Struct(_) => "a struct".to_owned(),
        Shape::Enum(_) => "an enum of values".to_owned(),
        Shape::Union(_) => "a union".to_owned(),
        Shape::Alias(to) => format!(
            "another name for {}",
            code_span(&spell::of_type(context, to))
        ),
        Shape::Newtype(_) => "a type around another".to_owned(),
    }
}

/// A type that is of another kind.
fn changed(pairs: &Pairs<'_>, both: &Both<'_>, about: &mut About<'_>) {
    let Sides {
        old: before,
        new: now,
    } = pairs.sides;
    let ((old, _, was), (new, _, is)) = (both.old, both.new);
    let alias = |def: &TypeDef| matches!(def.shape, Shape::Alias(_));
    let own = |context, def: &TypeDef| match alias(def) {
        true => kind(context, def),
        false => format!("{} of its own", kind(context, def)),
    };
    let what = match alias(old) || alias(new) {
        true => format!("is {}, was {}", own(now, new), own(before, old)),
        false => format!("is {}, was {}", kind(now, new), kind(before, old)),
    };
    let noted = about.say(Check::TypeChanged, what);
    let (a, b) = (TypeRef::Def(was), TypeRef::Def(is));
    let (a, b) = (before.api.resolve(&a), now.api.resolve(&b));
    let fits = match (a, b) {
        // Which kind of thing it is was the question.
        (TypeRef::Def(a), TypeRef::Def(b)) if pairs.types.get(a) == Some(b) => None,
        _ => Some(fit(pairs, a, b)),
    };
    let noted = noted.major("callers that use it no longer compile");
    let aliases = matches!(old.shape, Shape::Alias(_)) || matches!(new.shape, Shape::Alias(_));
    match fits {
        Some(fit) => noted.breaks_if(fit.breaks(both.ways), fit.why(both.ways)),
        None if aliases => noted.safe(),
        None => noted.breaks("clients in use have another idea of it"),
    };
}

fn values(both: &Both<'_>, old: &Enum, new: &Enum, teller: &mut Teller) {
    let path = both.path();
    let place = &both.new.0.origin;
    let name = |of: Option<&Ident>| of.map(ToString::to_string).unwrap_or_default();
    if old.kind != new.kind {
        let mut about = teller.about(&path, place);
        let noted = about.say(Check::TypeChanged, "has values of another kind");
        let noted = noted.major("callers that match unknown values no longer compile");
        noted.breaks("clients in use have another idea of it");
    }
    let by_wire = |of: &'_ Enum| -> HashMap<String, usize> {
        let values = of.values.iter().enumerate().rev();
        values.map(|(at, value)| (value.wire.clone(), at)).collect()
    };
    let (was_known, is_known) = (by_wire(old), by_wire(new));
    let names = both.new.1.members.iter();
    let had = both.old.1.members.iter().enumerate();
    let had: HashMap<&str, usize> = had.map(|(at, of)| (of.as_str(), at)).collect();
    for (value, is) in new.values.iter().zip(names) {
        let mut about = teller.about(format!("{path}::{is}"), place);
        if let Some(at) = was_known.get(&value.wire).copied() {
            let was = name(both.old.1.members.get(at));
            if was != is.as_str() {
                let noted = about.say(
                    Check::ValueRenamed,
                    format!("is called that, was {}", code_span(&was)),
                );
                noted.major("callers that use the old name no longer compile");
            }
            let text = old.values.get(at).map(|value| &value.text);
            if text != Some(&value.text) {
                about.say(Check::ValueDescribed, "has another description");
            }
        } else if let Some(before) = had.get(is.as_str()).and_then(|at| old.values.get(*at))
            && !is_known.contains_key(&before.wire)
        {
            let what = format!(
                "is {} on the wire, was {}",
                code_span(&value.wire),
                code_span(&before.wire)
            );
            let noted = about.say(Check::ValueRewired, what);
            noted.breaks("clients in use know the old text only");
        } else {
            let noted = about.say(
                Check::ValueAdded,
                format!("is new, {}", code_span(&value.wire)),
            );
            noted
                .minor("callers can use one value more, and the enum is open")
                .safe();
        }
    }
    let stays: HashSet<&Ident> = both.new.1.members.iter().collect();
    for (value, was) in old.values.iter().zip(&both.old.1.members) {
        if !is_known.contains_key(&value.wire) && !stays.contains(was) {
            let mut about = teller.about(format!("{path}::{was}"), place);
            let noted = about.say(
                Check::ValueRemoved,
                format!("is gone, {}", code_span(&value.wire)),
            );
            let noted = noted.major("callers that use it no longer compile");
            noted.breaks_if(both.ways.sent, "the server may refuse it");
        }
    }
}

fn variants(pairs: &Pairs<'_>, both: &Both<'_>, old: &Union, new: &Union, teller: &mut Teller) {
    let path = both.path();
    let place = &both.new.0.origin;
    if old.choice != new.choice {
        let how = |of: &Choice| match of {
            Choice::Tag(name) => format!("by {}", code_span(name)),
            Choice::Fit => "by what fits".to_owned(),
        };
        let what = format!(
            "is told apart {}, was {}",
            how(&new.choice),
            how(&old.choice)
        );
        teller
            .about(&path, place)
            .say(Check::VariantTagged, what)
            .safe();
    }
    let names = |of: &(&TypeDef, &crate::name::TypeNames, TypeId)| of.1.members.clone();
    let (was, is) = (names(&both.old), names(&both.new));
    for (variant, name) in new.variants.iter().zip(&is) {
        let mut about = teller.about(format!("{path}::{name}"), place);
        let at = was.iter().position(|of| of == name);
        let Some(before) = at.and_then(|at| old.variants.get(at)) else {
            let noted = about.say(Check::VariantAdded, "is new");
            noted
                .minor("callers can use one variant more, and the enum is open")
                .safe();
            continue;
        };
        let boxed = |context: Context<'_>, id: TypeId, at: Option<usize>| {
            at.is_some_and(|at| context.facts.boxed.contains(&(id, at)))
        };
        let here = is.iter().position(|of| of == name);
        let boxes =
            boxed(pairs.sides.new, both.new.2, here) != boxed(pairs.sides.old, both.old.2, at);
        if boxes || !pairs.same(&before.ty, &variant.ty) {
            let holds = code_span(&spell::of_type(pairs.sides.new, &variant.ty));
            let held = code_span(&spell::of_type(pairs.sides.old, &before.ty));
            let what = match boxes {
                true => format!("holds {holds}, which contains it, or does no longer"),
                false => format!("holds {holds}, held {held}"),
            };
            let fit = fit(pairs, &before.ty, &variant.ty);
            let noted = about.say(Check::VariantRetyped, what);
            let noted = noted.major("callers that use what is in it no longer compile");
            noted.breaks_if(fit.breaks(both.ways), fit.why(both.ways));
        }
        if before.tags != variant.tags {
            let list = |of: &[String]| code_span(&of.join(", "));
            let what = format!(
                "is meant by {}, was {}",
                list(&variant.tags),
                list(&before.tags)
            );
            let gone = before.tags.iter().any(|tag| !variant.tags.contains(tag));
            let noted = about.say(Check::VariantTagged, what);
            noted.breaks_if(gone, "clients in use know the old tag only");
        }
    }
    for name in was.iter().filter(|name| !is.contains(name)) {
        let mut about = teller.about(format!("{path}::{name}"), place);
        let noted = about.say(Check::VariantRemoved, "is gone");
        let noted = noted.major("callers that use it no longer compile");
        noted.breaks_if(both.ways.sent, "the server may refuse it");
    }
}
