//! Facts about an API that follow from it and that emitters need.

mod limits;
mod parts;
mod share;
mod views;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::graph::back_edges;
use crate::ir::{Api, Content, Operation, Rest, Root, Shape, TypeDef, TypeId, TypeRef};

pub use limits::limit;
pub use parts::{Need, Part};
pub use share::share;
pub use views::split;

/// What was found out about an API.
#[derive(Debug, Default)]
pub struct Facts {
    /// Members, by type and index, whose type contains their own: they need a
    /// `Box`.
    pub boxed: HashSet<(TypeId, usize)>,
    /// Types that callers send and therefore build.
    pub sent: HashSet<TypeId>,
    /// Types that servers say.
    pub received: HashSet<TypeId>,
    /// What servers say in place of the types that are sent, by those.
    pub outputs: HashMap<TypeId, TypeId>,
    /// How many types are nested in each other at most.
    pub depth: usize,
    /// What needs the types of each file, where parts can be left out.
    pub parts: Option<HashMap<Root, Need>>,
    /// The segments of paths that are no parameters, with the places that they
    /// stand at, counted from the front.
    pub segments: HashMap<String, BTreeSet<usize>>,
}

/// Finds the facts about `api`; whether its groups can be left out is as
/// `groups` has it, or else as many as there are.
pub fn analyse(api: &Api, groups: Option<bool>) -> Facts {
    let boxed = back_edges(&api.types, |def| {
        let held = by_value(api, def).into_iter();
        held.map(|(_, id)| id).collect()
    });
    let member = |(id, edge): (TypeId, usize)| {
        let (index, _) = *by_value(api, api.def(id)?).get(edge)?;
        Some((id, index))
    };
    Facts {
        boxed: boxed.into_iter().filter_map(member).collect(),
        sent: reach(api, sent(api)),
        received: reach(api, received(api)),
        outputs: api.inputs.iter().map(|(of, input)| (*input, *of)).collect(),
        depth: depth(api),
        parts: parts::parts(api, groups),
        segments: segments(api),
    }
}

/// The segments of paths that are no parameters.
fn segments(api: &Api) -> HashMap<String, BTreeSet<usize>> {
    let mut found: HashMap<String, BTreeSet<usize>> = HashMap::new();
    for operation in operations(api) {
        let segments = operation.path.split('/').enumerate();
        for (place, segment) in segments.filter(|(_, text)| !text.contains('{')) {
            match found.get_mut(segment) {
                Some(places) => _ = places.insert(place),
                None => _ = found.insert(segment.to_owned(), BTreeSet::from([place])),
            }
        }
    }
    found
}

/// The types that callers send, and those that servers do.
pub fn travellers(api: &Api) -> (HashSet<TypeId>, HashSet<TypeId>) {
    (reach(api, sent(api)), reach(api, received(api)))
}

/// The types of what callers give.
fn sent(api: &Api) -> impl Iterator<Item = &TypeRef> {
    operations(api)
        .flat_map(|operation| {
            let choices = operation.body.iter().flat_map(|body| &body.choices);
            choices
                .filter_map(|media| content_type(&media.content))
                .chain(operation.params.iter().map(|param| &param.ty))
        })
        .chain(api.globals.iter().map(|global| &global.ty))
}

/// The types of what servers answer, or send by themselves.
fn received(api: &Api) -> impl Iterator<Item = &TypeRef> {
    let payloads = api.webhooks.iter().flat_map(|webhook| &webhook.payload);
    operations(api)
        .flat_map(|operation| operation.success.iter().chain(&operation.errors))
        .filter_map(|reply| content_type(&reply.content))
        .chain(events(api))
        .chain(payloads)
}

/// The types of events.
fn events(api: &Api) -> impl Iterator<Item = &TypeRef> {
    let streams = operations(api).filter_map(|operation| operation.stream.as_ref());
    streams.filter_map(|stream| content_type(&stream.event))
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.resources
        .iter()
        .flat_map(|resource| &resource.operations)
}

/// The type of a body that has one.
pub fn content_type(content: &Content) -> Option<&TypeRef> {
    match content {
        Content::Json(ty) | Content::Form(ty) | Content::Multipart(Some(ty)) => Some(ty),
        Content::Multipart(None) | Content::Text | Content::Bytes | Content::Empty => None,
    }
}

/// The types of the members of a type, in order.
fn members(def: &TypeDef) -> Vec<&TypeRef> {
    match &def.shape {
        Shape::Struct(object) => object.fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::Enum(_) => Vec::new(),
    }
}

/// The types that are part of the size of a type, with the index of the member
/// that each is in. What is behind a pointer anyway is none.
fn by_value(api: &Api, def: &TypeDef) -> Vec<(usize, TypeId)> {
    if let Shape::Alias(_) = def.shape {
        // Aliases have no members that a box could be put around.
        return Vec::new();
    }
    let members = members(def).into_iter().enumerate();
    members
        .flat_map(|(index, ty)| held(api, ty).into_iter().map(move |id| (index, id)))
        .collect()
}

fn held(api: &Api, ty: &TypeRef) -> Vec<TypeId> {
    match api.resolve(ty) {
        TypeRef::Def(id) => vec![*id],
        TypeRef::Nullable(of) => held(api, of),
        TypeRef::Tuple(parts) => parts.iter().flat_map(|part| held(api, part)).collect(),
        _ => Vec::new(),
    }
}

/// All types that can be reached from others, through anything.
fn reach<'a>(api: &'a Api, from: impl Iterator<Item = &'a TypeRef>) -> HashSet<TypeId> {
    let mut seen = HashSet::new();
    let mut stack: Vec<TypeId> = from.flat_map(TypeRef::inner).collect();
    while let Some(id) = stack.pop() {
        let Some(def) = api.def(id) else { continue };
        if !seen.insert(id) {
            continue;
        }
        stack.extend(contained(def));
    }
    seen
}

/// The types that a type is made of, through anything.
fn contained(def: &TypeDef) -> Vec<TypeId> {
    let mut parts: Vec<_> = members(def).into_iter().flat_map(TypeRef::inner).collect();
    if let Shape::Struct(object) = &def.shape
        && let Rest::Typed(ty) = &object.rest
    {
        parts.extend(ty.inner());
    }
    parts
}

/// The length of the longest way down through types, circles counted once: the
/// compiler follows it when it works out what dropping a value takes.
fn depth(api: &Api) -> usize {
    let mut depths = vec![None; api.types.len()];
    for start in 0..api.types.len() {
        let mut stack = vec![(start, false)];
        while let Some((here, done)) = stack.pop() {
            let (Some(def), Some(known)) = (api.types.get(here), depths.get(here)) else {
                continue;
            };
            if known.is_some() && !done {
                continue;
            }
            let below: Vec<_> = members(def).into_iter().flat_map(TypeRef::inner).collect();
            if done {
                let depth = |id: &TypeId| depths.get(id.0).copied().flatten().unwrap_or(0);
                let deepest = below.iter().map(depth).max().unwrap_or(0);
                if let Some(slot) = depths.get_mut(here) {
                    *slot = Some(deepest + 1);
                }
            } else {
                if let Some(slot) = depths.get_mut(here) {
                    // Whoever comes back here on the way has gone in a circle.
                    *slot = Some(0);
                }
                stack.push((here, true));
                stack.extend(below.into_iter().map(|id| (id.0, false)));
            }
        }
    }
    depths.into_iter().flatten().max().unwrap_or(0)
}
