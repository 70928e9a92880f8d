//! Which types are alike, and where types are used.

use std::collections::{HashMap, HashSet};

use super::pairs::{At, Pairs, Sides};
use super::replies::same_statuses;
use crate::analyse::content_type;
use crate::emit::Context;
use crate::ir::{Rest, Scalar, Shape, TypeDef, TypeId, TypeRef};

/// A single value as Rust has it.
pub fn scalar(context: Context<'_>, of: Scalar) -> String {
    match of {
        Scalar::Formatted(id) => {
            let name = context.api.formats.get(id.0);
            let ty = name.and_then(|name| context.formats.of(name));
            format!("Formatted<{}>", ty.map(|ty| ty.path).unwrap_or_default())
        }
        other => format!("{other:?}"),
    }
}

/// What a type has in it, by which it is known again.
fn members(def: &TypeDef) -> (&'static str, HashSet<&str>) {
    match &def.shape {
        Shape::Struct(of) => {
            let constants = of.constants.iter().map(|(name, _)| name.as_str());
            let fields = of.fields.iter().map(|field| field.name.as_str());
            ("struct", fields.chain(constants).collect())
        }
        Shape::Enum(of) => {
            let values = of.values.iter().map(|value| value.wire.as_str());
            ("enum", values.collect())
        }
        Shape::Union(of) => {
            let tags = of.variants.iter().flat_map(|variant| &variant.tags);
            ("union", tags.map(String::as_str).collect())
        }
        Shape::Alias(_) => ("alias", HashSet::new()),
        Shape::Newtype(_) => ("newtype", HashSet::new()),
    }
}

/// Whether two types may be one: they are of one kind and have at least half
/// of their members in common.
pub fn alike(sides: Sides<'_>, old: TypeId, new: TypeId) -> bool {
    let (Some(old), Some(new)) = (sides.old.api.def(old), sides.new.api.def(new)) else {
        return false;
    };
    let ((kind, old), (other, new)) = (members(old), members(new));
    let common = old.intersection(&new).count();
    kind == other && common * 2 >= old.len().max(new.len())
}

/// The types that stand in the same places of what belongs together.
pub fn uses<'a>(pairs: &Pairs<'a>) -> Vec<(&'a TypeRef, &'a TypeRef)> {
    let mut found = Vec::new();
    for (old, new) in &pairs.operations {
        of_operation(old, new, &mut found);
    }
    for (old, new) in &pairs.types {
        uses_of(pairs.sides, *old, *new, &mut found);
    }
    found
}

/// The types that stand in the same places of two types.
pub fn uses_of<'a>(
    sides: Sides<'a>,
    old: TypeId,
    new: TypeId,
    found: &mut impl Extend<(&'a TypeRef, &'a TypeRef)>,
) {
    if let (Some(old), Some(new)) = (sides.old.api.def(old), sides.new.api.def(new)) {
        of_type(old, new, found);
    }
}

fn of_operation<'a>(old: &At<'a>, new: &At<'a>, found: &mut Vec<(&'a TypeRef, &'a TypeRef)>) {
    let (old, new) = (old.operation, new.operation);
    for param in &new.params {
        let same = old
            .params
            .iter()
            .find(|of| (of.location, &of.name) == (param.location, &param.name));
        found.extend(same.map(|of| (&of.ty, &param.ty)));
    }
    if let (Some(old), Some(new)) = (&old.body, &new.body) {
        for media in &new.choices {
            let same = old
                .choices
                .iter()
                .find(|of| of.media_type == media.media_type);
            let types =
                same.and_then(|of| content_type(&of.content).zip(content_type(&media.content)));
            found.extend(types);
        }
    }
    let replies = |old: &'a [crate::ir::Reply], new: &'a [crate::ir::Reply]| {
        let each = new.iter().filter_map(move |reply| {
            let same = old.iter().find(|of| same_statuses(of, reply))?;
            content_type(&same.content).zip(content_type(&reply.content))
        });
        each.collect::<Vec<_>>()
    };
    found.extend(replies(&old.success, &new.success));
    found.extend(replies(&old.errors, &new.errors));
    let events = old.stream.as_ref().zip(new.stream.as_ref());
    found.extend(
        events.and_then(|(old, new)| content_type(&old.event).zip(content_type(&new.event))),
    );
}

fn of_type<'a>(
    old: &'a TypeDef,
    new: &'a TypeDef,
    found: &mut impl Extend<(&'a TypeRef, &'a TypeRef)>,
) {
    match (&old.shape, &new.shape) {
        (Shape::Struct(old), Shape::Struct(new)) => {
            let known = old.fields.iter().map(|of| (of.name.as_str(), &of.ty));
            let known: HashMap<_, _> = known.collect();
            for field in &new.fields {
                let same = known.get(field.name.as_str());
                found.extend(same.map(|ty| (*ty, &field.ty)));
            }
            if let (Rest::Typed(old), Rest::Typed(new)) = (&old.rest, &new.rest) {
                found.extend([(old, new)]);
            }
        }
        (Shape::Union(old), Shape::Union(new)) => {
            for variant in &new.variants {
                let tagged = |of: &&crate::ir::Variant| match variant.tags.is_empty() {
                    true => of.label == variant.label,
                    false => of.tags == variant.tags,
                };
                let same = old.variants.iter().find(tagged);
                found.extend(same.map(|of| (&of.ty, &variant.ty)));
            }
        }
        (Shape::Alias(old), Shape::Alias(new)) | (Shape::Newtype(old), Shape::Newtype(new)) => {
            found.extend([(old, new)]);
        }
        _ => {}
    }
}

/// Types that have no other, with the only ones that have the same members.
pub fn equals(pairs: &Pairs<'_>) -> Vec<(TypeId, TypeId)> {
    let Sides { old, new } = pairs.sides;
    let whole = |context: Context<'_>, id: TypeId| {
        context.api.def(id).is_some_and(|def| def.hint.is_whole())
    };
    let key = |def: &TypeDef| {
        let (kind, names) = members(def);
        let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        names.sort_unstable();
        (!names.is_empty()).then_some((kind, names))
    };
    let mut left: HashMap<_, Vec<TypeId>> = HashMap::new();
    for (index, def) in old.api.types.iter().enumerate() {
        let id = TypeId(index);
        if let Some(key) = key(def).filter(|_| !pairs.types.contains_key(&id)) {
            left.entry(key).or_default().push(id);
        }
    }
    let mut found: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    for (index, def) in new.api.types.iter().enumerate() {
        let id = TypeId(index);
        let Some(key) = key(def).filter(|_| !pairs.is_taken(id)) else {
            continue;
        };
        if let Some([only]) = left.get(&key).map(Vec::as_slice) {
            found.entry(*only).or_default().push(id);
        }
    }
    let only = found
        .into_iter()
        .filter_map(|(old, new)| match new.as_slice() {
            // Parts of two operations may be alike by chance.
            [only] if whole(pairs.sides.old, old) || whole(pairs.sides.new, *only) => {
                Some((old, *only))
            }
            _ => None,
        });
    let mut only: Vec<_> = only.collect();
    only.sort_unstable();
    only
}
