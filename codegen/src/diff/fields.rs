//! The fields of a type, and its constructor.

use super::Check;
use super::pairs::{Pairs, Ways};
use super::tell::{About, Kinds, Teller};
use super::travel::{Fit, fit};
use super::types::Both;
use crate::emit::{Context, spell};
use crate::ir::{
    EnumKind, Field, Presence, Rest, Shape, Struct, TypeId, TypeRef, code_span, shown,
};
use crate::name::Ident;

const KINDS: Kinds = Kinds {
    deprecated: Check::FieldDeprecated,
    revived: Check::FieldRevived,
    described: Check::FieldDescribed,
};

/// A field of one document.
#[derive(Clone, Copy)]
struct At<'a> {
    context: Context<'a>,
    id: TypeId,
    index: usize,
    field: &'a Field,
    name: &'a Ident,
}

impl At<'_> {
    fn is_boxed(&self) -> bool {
        self.context.facts.boxed.contains(&(self.id, self.index))
    }

    /// Its type as it stands in the struct.
    fn ty(&self) -> String {
        let of = spell::of_type(self.context, &self.field.ty);
        let of = if self.is_boxed() {
            format!("Box<{of}>")
        } else {
            of
        };
        match self.field.presence {
            Presence::Required => of,
            Presence::RequiredNullable | Presence::Optional => format!("Option<{of}>"),
            Presence::OptionalNullable => format!("Nullable<{of}>"),
        }
    }

    /// Whether a constructor asks for it: what can be one text only is not.
    fn is_argument(&self) -> bool {
        let only = |of: &TypeRef| match self.context.api.resolve(of) {
            TypeRef::Def(id) => match self.context.api.def(*id).map(|def| &def.shape) {
                Some(Shape::Enum(of)) => of.kind == EnumKind::String && of.values.len() == 1,
                _ => false,
            },
            _ => false,
        };
        match self.field.presence {
            Presence::Required => !only(&self.field.ty),
            Presence::RequiredNullable => true,
            Presence::Optional | Presence::OptionalNullable => false,
        }
    }
}

fn list<'a>(context: Context<'a>, id: TypeId, of: &'a Struct, names: &'a [Ident]) -> Vec<At<'a>> {
    let fields = of.fields.iter().zip(names).enumerate();
    let at = |(index, (field, name))| At {
        context,
        id,
        index,
        field,
        name,
    };
    fields.map(at).collect()
}

/// Compares the fields of a type.
pub fn compare(
    pairs: &Pairs<'_>,
    both: &Both<'_>,
    old: &Struct,
    new: &Struct,
    teller: &mut Teller,
) {
    let mut left = list(pairs.sides.old, both.old.2, old, &both.old.1.members);
    let mut come = list(pairs.sides.new, both.new.2, new, &both.new.1.members);
    let mut found = Vec::new();
    let keys: [fn(&At<'_>, &At<'_>) -> bool; 2] =
        [|a, b| a.name == b.name, |a, b| a.field.name == b.field.name];
    for same in keys {
        come.retain(|new| match left.iter().position(|old| same(old, new)) {
            Some(at) => {
                found.push((left.remove(at), *new));
                false
            }
            None => true,
        });
    }
    let (built, builds) = both.built(pairs);
    let builds = built && builds;
    let path = both.path();
    for (old, new) in &found {
        let mut about = teller.about(format!("{path}.{}", new.name), &new.field.origin);
        one(pairs, both.ways, builds, (old, new), &mut about);
    }
    for field in &come {
        let mut about = teller.about(format!("{path}.{}", field.name), &field.field.origin);
        added(both, builds, field, &mut about);
    }
    for field in &left {
        let mut about = teller.about(format!("{path}.{}", field.name), &field.field.origin);
        removed(both, field, &mut about);
    }
    if builds {
        reordered(both, found, teller);
    }
    rest(pairs, both, old, new, teller);
}

fn removed(both: &Both<'_>, field: &At<'_>, about: &mut About<'_>) {
    let noted = about.say(
        Check::FieldRemoved,
        format!("is gone, {}", code_span(&field.ty())),
    );
    let noted = noted.major("callers that use it no longer compile");
    let needed = both.ways.received && field.field.presence.is_required();
    if needed {
        noted.breaks("clients in use cannot read what comes without it");
    } else {
        noted.breaks_if(both.ways.sent, "the server ignores or refuses it");
    }
}

/// Tells whether the arguments of the constructor that stay have another order.
fn reordered(both: &Both<'_>, mut found: Vec<(At<'_>, At<'_>)>, teller: &mut Teller) {
    found.retain(|(old, new)| old.is_argument() && new.is_argument());
    found.sort_by_key(|(old, _)| old.index);
    let names = |of: &[(At<'_>, At<'_>)]| {
        let names: Vec<_> = of.iter().map(|(_, new)| new.name.as_str()).collect();
        names.join(", ")
    };
    let was = names(&found);
    found.sort_by_key(|(_, new)| new.index);
    let is = names(&found);
    if was != is {
        let mut about = teller.about(format!("{}::new()", both.path()), &both.new.0.origin);
        let (is, was) = (code_span(&is), code_span(&was));
        let what = format!("takes its arguments as {is}, was {was}");
        let noted = about.say(Check::FieldsReordered, what);
        noted.major("calls no longer compile, or say one thing for the other");
    }
}

fn added(both: &Both<'_>, builds: bool, field: &At<'_>, about: &mut About<'_>) {
    let ty = code_span(&field.ty());
    let required = field.field.presence.is_required();
    if builds && field.is_argument() {
        let what = format!("is a new field, {ty}, that must be given");
        let noted = about.say(Check::FieldRequiredAdded, what);
        let noted = noted.major("calls of `new` without it no longer compile");
        noted.breaks("the server refuses what clients in use send without it");
        return;
    }
    let noted = about.say(Check::FieldAdded, format!("is a new field, {ty}"));
    let noted = noted.minor("callers can use one field more");
    noted.breaks_if(
        both.ways.sent && required,
        "the server refuses what clients in use send without it",
    );
}

fn one(
    pairs: &Pairs<'_>,
    ways: Ways,
    builds: bool,
    (old, new): (&At<'_>, &At<'_>),
    about: &mut About<'_>,
) {
    let (was, is) = (old.field, new.field);
    if old.name != new.name {
        let what = format!(
            "is called {}, was {}",
            code_span(new.name.as_str()),
            code_span(old.name.as_str())
        );
        let noted = about.say(Check::FieldRenamed, what);
        noted.major("callers that use the old name no longer compile");
    }
    if was.name != is.name {
        let what = format!(
            "is {} on the wire, was {}",
            code_span(&is.name),
            code_span(&was.name)
        );
        let needed = ways.sent || was.presence.is_required();
        let noted = about.say(Check::FieldRewired, what);
        noted.breaks_if(needed, "clients in use write and look for the old member");
    }
    let told = retyped(pairs, ways, (old, new), about);
    if was.presence != is.presence {
        presence(ways, builds, (old, new), told, about);
    } else if builds && old.is_argument() != new.is_argument() {
        let what = match new.is_argument() {
            true => "can be several texts, so `new` asks for it",
            false => "can be one text only, so `new` does not ask for it",
        };
        let noted = about.say(Check::ConstructorChanged, what);
        noted.major("calls of `new` no longer compile");
    }
    let told = about.default(&was.docs, &is.docs, Check::FieldDefault, ways.sent) || told;
    // Limits of what is sent are told of with their type.
    about.docs(&was.docs, &is.docs, KINDS, told || ways.sent);
}

/// Compares the type of a field; gives whether it changed.
fn retyped(
    pairs: &Pairs<'_>,
    ways: Ways,
    (old, new): (&At<'_>, &At<'_>),
    about: &mut About<'_>,
) -> bool {
    let (was, is) = (old.field, new.field);
    let fit = fit(pairs, &was.ty, &is.ty);
    if pairs.same(&was.ty, &is.ty) && old.is_boxed() == new.is_boxed() {
        if fit == Fit::Same && was.docs.format == is.docs.format {
            return false;
        }
        let written = |format: &Option<String>| match format {
            Some(format) => format!("of format {}", code_span(format)),
            None => "of any kind".to_owned(),
        };
        let (is, was) = (&is.docs.format, &was.docs.format);
        let noted = about.say(
            Check::FieldFormat,
            format!("is {}, was {}", written(is), written(was)),
        );
        noted.breaks_if(
            is.is_some() && ways.sent,
            "the server may refuse what it took",
        );
        return true;
    }
    let what = format!("is {}, was {}", code_span(&new.ty()), code_span(&old.ty()));
    let noted = about.say(Check::FieldRetyped, what);
    let noted = noted.major("callers that use its value no longer compile");
    noted.breaks_if(fit.breaks(ways), fit.why(ways));
    true
}

/// A field that can be absent or null, or cannot any more.
fn presence(
    ways: Ways,
    builds: bool,
    (old, new): (&At<'_>, &At<'_>),
    told: bool,
    about: &mut About<'_>,
) {
    let (was, is) = (old.field.presence, new.field.presence);
    let nullable = |of| matches!(of, Presence::RequiredNullable | Presence::OptionalNullable);
    let steps = [
        (
            was.is_required() && !is.is_required(),
            Check::FieldOptional,
            "can be absent",
            Fit::Wider,
        ),
        (
            !was.is_required() && is.is_required(),
            Check::FieldRequired,
            "must be there",
            Fit::Narrower,
        ),
        (
            !nullable(was) && nullable(is),
            Check::FieldNullable,
            "can be null",
            Fit::Wider,
        ),
        (
            nullable(was) && !nullable(is),
            Check::FieldNotNullable,
            "cannot be null",
            Fit::Narrower,
        ),
    ];
    for (_, check, what, fit) in steps.into_iter().filter(|(is, ..)| *is) {
        let same = !told && old.ty() == new.ty();
        let (what, why) = match same {
            true => (format!("{what} now"), "calls of `new` no longer compile"),
            false => (
                format!(
                    "{what} now: {}, was {}",
                    code_span(&new.ty()),
                    code_span(&old.ty())
                ),
                "callers that use its value no longer compile",
            ),
        };
        let mut noted = about.say(check, what);
        if !same || builds && old.is_argument() != new.is_argument() {
            noted = noted.major(why);
        }
        let why = match (ways.sent, fit) {
            (true, Fit::Narrower) => "the server refuses what clients in use send",
            _ => "clients in use cannot read what comes",
        };
        // Whatever may have no value reads null as none.
        let read = check == Check::FieldNullable && was != Presence::Required;
        noted.breaks_if(fit.breaks(ways) && !read, why);
    }
}

/// Members that have no field.
fn rest(pairs: &Pairs<'_>, both: &Both<'_>, old: &Struct, new: &Struct, teller: &mut Teller) {
    let mut about = teller.about(both.path(), &both.new.0.origin);
    for (name, only) in &new.constants {
        let was = old.constants.iter().find(|(of, _)| of == name);
        if was.is_some_and(|(_, was)| was == only) {
            continue;
        }
        let what = match was {
            Some((_, was)) => format!(
                "has {} as {}, was {}",
                code_span(&shown(only)),
                code_span(name),
                code_span(&shown(was))
            ),
            None => format!(
                "always has {} as {}",
                code_span(&shown(only)),
                code_span(name)
            ),
        };
        let noted = about.say(Check::ConstantChanged, what);
        noted.breaks("clients in use neither write it nor expect it");
    }
    for (name, only) in &old.constants {
        if !new.constants.iter().any(|(of, _)| of == name) {
            let what = format!(
                "no longer has always {} as {}",
                code_span(&shown(only)),
                code_span(name)
            );
            let noted = about.say(Check::ConstantChanged, what);
            noted.breaks_if(both.ways.received, "clients in use expect it");
        }
    }
    let same = match (&old.rest, &new.rest) {
        (Rest::Kept, Rest::Kept) => true,
        (Rest::Typed(old), Rest::Typed(new)) => pairs.same(old, new),
        _ => false,
    };
    if !same || both.old.1.rest != both.new.1.rest {
        let written = |context: Context<'_>, rest: &Rest, name: &Ident| match rest {
            Rest::Kept => format!("{name}: Extra"),
            Rest::Typed(of) => format!("{name}: BTreeMap<String, {}>", spell::of_type(context, of)),
        };
        let is = code_span(&written(pairs.sides.new, &new.rest, &both.new.1.rest));
        let was = code_span(&written(pairs.sides.old, &old.rest, &both.old.1.rest));
        let noted = about.say(
            Check::ExtraRetyped,
            format!("keeps other members in {is}, was {was}"),
        );
        let noted = noted.major("callers that use them no longer compile");
        let fit = match (&old.rest, &new.rest) {
            (Rest::Typed(old), Rest::Typed(new)) => fit(pairs, old, new),
            (Rest::Kept, Rest::Typed(_)) => Fit::Narrower,
            (Rest::Typed(_), Rest::Kept) => Fit::Wider,
            _ => Fit::Same,
        };
        noted.breaks_if(fit.breaks(both.ways), fit.why(both.ways));
    }
}
