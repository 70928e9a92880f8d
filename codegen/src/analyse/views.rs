//! What callers send and what servers say, where these differ.
//!
//! Members that are `readOnly` are not sent, and those that are `writeOnly` do
//! not come back; a list of required members binds only the side that has them
//! (OpenAPI 3.0.4, 4.7.24.2; OpenAPI 3.1.1 leaves it to JSON Schema Validation
//! 9.4). A type that travels one way loses the members of the other way. One
//! that travels both ways and has such members, or contains a type that has,
//! becomes two: it stays what servers say, and gets a counterpart that is sent.

use std::collections::{BTreeMap, HashSet};

use super::{contained, reach, received, sent};
use crate::ir::{
    Api, Choice, Content, Docs, Limit, Rest, Shape, Travel, TypeDef, TypeId, TypeRef, retarget,
};

/// Parts the types of `api` by the way they travel.
pub fn split(api: &mut Api) {
    let marked = marked(api);
    if marked.is_empty() {
        return;
    }
    let (sent, received) = (reach(api, sent(api)), reach(api, received(api)));
    let both: HashSet<TypeId> = sent.intersection(&received).copied().collect();
    let mut inputs = BTreeMap::new();
    for id in containers(api, &marked, &both) {
        let input = TypeId(api.types.len());
        if let Some(def) = api.def(id).cloned() {
            api.types.push(def);
            inputs.insert(id, input);
        }
    }
    let tags = tags(api);
    let input = |id| inputs.get(&id).copied().unwrap_or(id);
    for &id in inputs.values().chain(sent.difference(&received)) {
        if let Some(def) = api.types.get_mut(id.0) {
            drop_members(def, &tags, |docs| docs.read_only);
            each_part(def, |ty| redirect(ty, &inputs));
            retarget(&mut def.limits, &input);
        }
    }
    for id in received.difference(&sent).chain(inputs.keys()) {
        if let Some(def) = api.types.get_mut(id.0) {
            drop_members(def, &tags, |docs| docs.write_only);
        }
    }
    let operations = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        for param in &mut operation.params {
            redirect(&mut param.ty, &inputs);
            retarget(&mut param.limits, &input);
        }
        if let Some(body) = &mut operation.body {
            retarget(&mut body.limits, &input);
        }
        let choices = operation.body.iter_mut().flat_map(|body| &mut body.choices);
        for media in choices {
            if let Content::Json(ty) | Content::Form(ty) | Content::Multipart(Some(ty)) =
                &mut media.content
            {
                redirect(ty, &inputs);
            }
        }
    }
    for global in &mut api.globals {
        redirect(&mut global.ty, &inputs);
        retarget(&mut global.limits, &input);
    }
    for example in &mut api.examples {
        let mut input = example.ty.clone();
        redirect(&mut input, &inputs);
        match example.way {
            Travel::Sent => example.ty = input,
            Travel::Either if input != example.ty => example.input = Some(input),
            Travel::Either | Travel::Received => {}
        }
    }
    api.inputs = inputs;
}

/// Whether a member travels one way only. Who says both says nothing.
fn one_way(docs: &Docs) -> bool {
    docs.read_only != docs.write_only
}

/// The types with members that travel one way only.
fn marked(api: &Api) -> HashSet<TypeId> {
    let tags = tags(api);
    let has = |def: &TypeDef| match &def.shape {
        Shape::Struct(object) => object
            .fields
            .iter()
            .any(|field| one_way(&field.docs) && !is_tag(&tags, def, &field.name)),
        _ => false,
    };
    let ids = (0..api.types.len()).map(TypeId);
    ids.filter(|id| api.def(*id).is_some_and(has)).collect()
}

/// The members that tell the variants of a union apart, each with where the
/// object that has it is described: without them, nobody knew what was sent.
fn tags(api: &Api) -> HashSet<(String, String)> {
    let mut tags = HashSet::new();
    for def in &api.types {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let Choice::Tag(property) = &union.choice else {
            continue;
        };
        // A union within a union has the tag in its own variants.
        let mut open: Vec<&TypeRef> = union.variants.iter().map(|variant| &variant.ty).collect();
        let mut seen = HashSet::new();
        while let Some(ty) = open.pop() {
            let TypeRef::Def(id) = api.resolve(ty) else {
                continue;
            };
            let Some(def) = api.def(*id).filter(|_| seen.insert(*id)) else {
                continue;
            };
            tags.insert((def.origin.to_string(), property.clone()));
            if let Shape::Union(inner) = &def.shape {
                open.extend(inner.variants.iter().map(|variant| &variant.ty));
            }
        }
    }
    tags
}

fn is_tag(tags: &HashSet<(String, String)>, def: &TypeDef, name: &str) -> bool {
    !tags.is_empty() && tags.contains(&(def.origin.to_string(), name.to_owned()))
}

/// Those of `within` that are marked or contain a marked type, in order.
fn containers(api: &Api, marked: &HashSet<TypeId>, within: &HashSet<TypeId>) -> Vec<TypeId> {
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for &id in within {
        for part in api.def(id).into_iter().flat_map(contained) {
            holders.entry(part).or_default().push(id);
        }
    }
    let mut open: Vec<TypeId> = marked.intersection(within).copied().collect();
    let mut found: HashSet<TypeId> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        let holders = holders.get(&id).into_iter().flatten();
        open.extend(holders.filter(|holder| found.insert(**holder)));
    }
    let mut found: Vec<TypeId> = found.into_iter().collect();
    found.sort_unstable();
    found
}

fn drop_members(
    def: &mut TypeDef,
    tags: &HashSet<(String, String)>,
    other_way: impl Fn(&Docs) -> bool,
) {
    let origin = def.origin.to_string();
    if let Shape::Struct(object) = &mut def.shape {
        let mut dropped = HashSet::new();
        object.fields.retain(|field| {
            let kept = !(one_way(&field.docs) && other_way(&field.docs))
                || tags.contains(&(origin.clone(), field.name.clone()));
            if !kept {
                dropped.insert(field.name.clone());
            }
            kept
        });
        def.limits
            .retain(|limit| !matches!(limit, Limit::Member(name, _) if dropped.contains(name)));
    }
}

/// Changes the types of the parts of a type.
fn each_part(def: &mut TypeDef, mut change: impl FnMut(&mut TypeRef)) {
    match &mut def.shape {
        Shape::Struct(object) => {
            for field in &mut object.fields {
                change(&mut field.ty);
            }
            if let Rest::Typed(ty) = &mut object.rest {
                change(ty);
            }
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                change(&mut variant.ty);
            }
        }
        Shape::Alias(ty) | Shape::Newtype(ty) => change(ty),
        Shape::Enum(_) => {}
    }
}

/// Puts what is sent in place of what servers say.
fn redirect(ty: &mut TypeRef, inputs: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Def(id) => *id = inputs.get(id).copied().unwrap_or(*id),
        TypeRef::List(of) | TypeRef::Map(of) | TypeRef::Nullable(of) => redirect(of, inputs),
        TypeRef::Tuple(parts) => parts.iter_mut().for_each(|part| redirect(part, inputs)),
        TypeRef::Scalar(_) | TypeRef::Typed(_) | TypeRef::Any => {}
    }
}
