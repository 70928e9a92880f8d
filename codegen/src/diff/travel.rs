//! What a type that changed means for clients that are in use.

use super::pairs::{Pairs, Ways};
use super::shapes;
use crate::emit::Context;
use crate::ir::{Enum, EnumKind, Scalar, Shape, Struct, TypeId, TypeRef};

/// How the values of a new type relate to those of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// They are the same.
    Same,
    /// There are more of them.
    Wider,
    /// There are more of them, and clients in use read those as well.
    Open,
    /// There are fewer of them.
    Narrower,
    /// Neither.
    Other,
}

impl Fit {
    /// Whether clients in use fail.
    pub fn breaks(self, ways: Ways) -> bool {
        let refused = matches!(self, Self::Narrower | Self::Other);
        let unread = matches!(self, Self::Wider | Self::Other);
        ways.sent && refused || ways.received && unread
    }

    /// What happens to them then.
    pub fn why(self, ways: Ways) -> &'static str {
        match (ways.sent, self) {
            (true, Self::Narrower | Self::Other) => {
                "the server may refuse what clients in use send"
            }
            (_, Self::Wider | Self::Open) => {
                "clients in use cannot read what could not come before"
            }
            _ => "clients in use expect another kind of value",
        }
    }

    fn both(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, other) | (other, Self::Same) => other,
            (a, b) if a == b => a,
            (Self::Wider, Self::Open) | (Self::Open, Self::Wider) => Self::Wider,
            _ => Self::Other,
        }
    }
}

/// How values of a type relate to those of another.
pub fn fit(pairs: &Pairs<'_>, old: &TypeRef, new: &TypeRef) -> Fit {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    if let (TypeRef::Def(a), TypeRef::Def(b)) = (old, new)
        && pairs.types.get(a) == Some(b)
    {
        // What became of it is told where it stands.
        return Fit::Same;
    }
    let (a, b) = (before.api.resolve(old), now.api.resolve(new));
    match (a, b) {
        // Which type reads it is for the configuration to say.
        (TypeRef::Typed(_), _) | (_, TypeRef::Typed(_)) => Fit::Same,
        (TypeRef::Any, TypeRef::Any) => Fit::Same,
        (_, TypeRef::Any) => Fit::Wider,
        (TypeRef::Any, _) => Fit::Narrower,
        (TypeRef::Nullable(a), TypeRef::Nullable(b))
        | (TypeRef::List(a), TypeRef::List(b))
        | (TypeRef::Map(a), TypeRef::Map(b)) => fit(pairs, a, b),
        (a, TypeRef::Nullable(b)) => fit(pairs, a, b).both(Fit::Wider),
        (TypeRef::Nullable(a), b) => fit(pairs, a, b).both(Fit::Narrower),
        (TypeRef::Tuple(a), TypeRef::Tuple(b)) if a.len() == b.len() => {
            let each = a.iter().zip(b).map(|(a, b)| fit(pairs, a, b));
            each.fold(Fit::Same, Fit::both)
        }
        (TypeRef::Scalar(a), TypeRef::Scalar(b)) => scalars(before, *a, now, *b),
        (TypeRef::Def(a), TypeRef::Def(b)) if pairs.types.get(a) == Some(b) => Fit::Same,
        (TypeRef::Def(a), TypeRef::Def(b)) if is_view(pairs, *a, *b) => Fit::Same,
        (TypeRef::Def(id), b)
            if holds(now, b, |of| {
                pairs.types.get(id).map(|id| TypeRef::Def(*id)).as_ref() == Some(of)
            }) =>
        {
            Fit::Wider
        }
        (a, TypeRef::Def(id))
            if holds(
                before,
                a,
                |of| matches!(of, TypeRef::Def(one) if pairs.types.get(one) == Some(id)),
            ) =>
        {
            Fit::Narrower
        }
        (TypeRef::Def(id), TypeRef::Scalar(to)) => match enum_kind(before, *id) {
            Some(EnumKind::String) if *to == Scalar::String => Fit::Open,
            Some(EnumKind::Integer) if *to == Scalar::I64 => Fit::Open,
            _ => Fit::Other,
        },
        (TypeRef::Scalar(from), TypeRef::Def(id)) => match enum_kind(now, *id) {
            Some(EnumKind::String) if from.is_text() => Fit::Narrower,
            Some(EnumKind::Integer) if matches!(from, Scalar::I32 | Scalar::I64 | Scalar::U64) => {
                Fit::Narrower
            }
            _ => Fit::Other,
        },
        (TypeRef::Def(a), TypeRef::Def(b)) => definitions(pairs, *a, *b),
        _ => Fit::Other,
    }
}

/// Whether one is what is sent of what became of the other.
fn is_view(pairs: &Pairs<'_>, old: TypeId, new: TypeId) -> bool {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    let outer = |context: Context<'_>, id| context.facts.outputs.get(&id).copied().unwrap_or(id);
    pairs.types.get(&outer(before, old)) == Some(&outer(now, new))
}

/// How values of a type relate to those of one that is not its like.
fn definitions(pairs: &Pairs<'_>, old: TypeId, new: TypeId) -> Fit {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    match (before.api.def(old), now.api.def(new)) {
        (Some(old), Some(new)) => match (&old.shape, &new.shape) {
            (Shape::Struct(old), Shape::Struct(new)) => structs(pairs, old, new),
            (Shape::Enum(old), Shape::Enum(new)) if old.kind == new.kind => {
                let has = |of: &Enum, wire: &str| of.values.iter().any(|value| value.wire == wire);
                let gone = old.values.iter().any(|value| !has(new, &value.wire));
                let come = new.values.iter().any(|value| !has(old, &value.wire));
                match (gone, come) {
                    (false, false) => Fit::Same,
                    (false, true) => Fit::Open,
                    (true, _) => Fit::Narrower,
                }
            }
            _ => Fit::Other,
        },
        _ => Fit::Other,
    }
}

/// How objects of a type relate to those of another.
fn structs(pairs: &Pairs<'_>, old: &Struct, new: &Struct) -> Fit {
    if old.constants != new.constants {
        return Fit::Other;
    }
    let mut whole = Fit::Same;
    for field in &new.fields {
        whole = whole.both(match old.fields.iter().find(|of| of.name == field.name) {
            Some(was) if !pairs.same(&was.ty, &field.ty) => Fit::Other,
            Some(was) if was.presence != field.presence => Fit::Other,
            None if field.presence.is_required() => Fit::Narrower,
            _ => Fit::Same,
        });
    }
    for field in &old.fields {
        let gone = !new.fields.iter().any(|of| of.name == field.name);
        if gone && field.presence.is_required() {
            whole = whole.both(Fit::Wider);
        }
    }
    whole
}

/// Whether a type is a union with a variant of which `is_it` holds.
fn holds(context: Context<'_>, of: &TypeRef, is_it: impl Fn(&TypeRef) -> bool) -> bool {
    let TypeRef::Def(id) = of else { return false };
    match context.api.def(*id).map(|def| &def.shape) {
        Some(Shape::Union(of)) => {
            let mut types = of
                .variants
                .iter()
                .map(|variant| context.api.resolve(&variant.ty));
            types.any(is_it)
        }
        _ => false,
    }
}

fn enum_kind(context: Context<'_>, id: TypeId) -> Option<EnumKind> {
    match &context.api.def(id)?.shape {
        Shape::Enum(of) => Some(of.kind),
        _ => None,
    }
}

fn scalars(before: Context<'_>, a: Scalar, now: Context<'_>, b: Scalar) -> Fit {
    let format = |context: Context<'_>, of| match of {
        Scalar::Formatted(id) => context.api.formats.get(id.0).cloned(),
        _ => None,
    };
    if shapes::scalar(before, a) == shapes::scalar(now, b) && format(before, a) == format(now, b) {
        return Fit::Same;
    }
    let wide = |of| match of {
        Scalar::I32 => Some(0),
        Scalar::I64 | Scalar::U64 => Some(1),
        Scalar::F64 => Some(2),
        _ => None,
    };
    match (a, b) {
        (Scalar::Formatted(_), Scalar::String) => Fit::Open,
        (Scalar::String, Scalar::Formatted(_)) => Fit::Narrower,
        _ => match (wide(a), wide(b)) {
            (Some(a), Some(b)) if a < b => Fit::Wider,
            (Some(a), Some(b)) if a > b => Fit::Narrower,
            _ => Fit::Other,
        },
    }
}
