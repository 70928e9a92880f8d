//! Types that contain themselves.
//!
//! An alias of itself is nothing, an alias that contains itself needs a type
//! of its own, a union that is a variant of itself would be tried for ever, and
//! a value that must contain another of its kind for ever cannot exist. Each is
//! found by walking the graph of types once.

use crate::ir::graph::back_edges;
use crate::ir::{Api, Presence, Shape, TypeId, TypeRef};
use crate::{Code, Diagnostic, Place};

/// Mends all types that contain themselves in a way that Rust, or any value,
/// could not.
pub fn cut(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    for (id, _) in back_edges(&api.types, |def| match &def.shape {
        Shape::Alias(TypeRef::Def(id)) => vec![*id],
        _ => Vec::new(),
    }) {
        endless(api, id, diagnostics);
        set(api, id, Shape::Alias(TypeRef::Any));
    }
    // Boxes and lists end a type's size, but not the spelling of an alias.
    for (id, _) in back_edges(&api.types, |def| match &def.shape {
        Shape::Alias(target) => target.inner(),
        _ => Vec::new(),
    }) {
        if let Some(Shape::Alias(target)) = api.types.get(id.0).map(|def| def.shape.clone()) {
            set(api, id, Shape::Newtype(target));
        }
    }
    let mut own = back_edges(&api.types, |def| match &def.shape {
        Shape::Union(union) => {
            let types = union.variants.iter().map(|variant| &variant.ty);
            types.map(|ty| itself(api, ty)).collect()
        }
        _ => Vec::new(),
    });
    // From the back, so that the positions of the others stay.
    own.sort_unstable();
    for (id, edge) in own.into_iter().rev() {
        if let Some(Shape::Union(union)) = api.types.get_mut(id.0).map(|def| &mut def.shape) {
            let at = union.variants.remove(edge).origin;
            let message = "this alternative leads back to where it stands; it is left out";
            let place = Place::Value(at.clone());
            let warning = Diagnostic::warning(Code::InfiniteType, place, message);
            diagnostics.push(warning.help("remove it").remove(&at));
        }
    }
    for (id, edge) in back_edges(&api.types, |def| {
        let contained = must_contain(&def.shape).into_iter();
        contained.map(|(_, id)| id).collect()
    }) {
        endless(api, id, diagnostics);
        let Some(shape) = api.types.get_mut(id.0).map(|def| &mut def.shape) else {
            continue;
        };
        let index = must_contain(shape).get(edge).map(|(index, _)| *index);
        match shape {
            Shape::Struct(object) => {
                if let Some(field) = index.and_then(|index| object.fields.get_mut(index)) {
                    field.ty = TypeRef::Any;
                }
            }
            shape => *shape = Shape::Alias(TypeRef::Any),
        }
    }
}

/// The type that a value of `ty` is as a whole, null aside; of no type where it
/// is a part.
fn itself<'a>(api: &'a Api, mut ty: &'a TypeRef) -> TypeId {
    loop {
        match api.resolve(ty) {
            TypeRef::Def(id) => return *id,
            TypeRef::Nullable(of) => ty = of,
            _ => return TypeId(usize::MAX),
        }
    }
}

fn set(api: &mut Api, id: TypeId, shape: Shape) {
    if let Some(def) = api.types.get_mut(id.0) {
        def.shape = shape;
    }
}

fn endless(api: &Api, id: TypeId, diagnostics: &mut Vec<Diagnostic>) {
    let Some(def) = api.types.get(id.0) else {
        return;
    };
    let place = Place::Value(def.origin.clone());
    let message = "a value of this schema must contain another one for ever, so there is none; \
                   where it repeats, any JSON is taken";
    let help = "make one member on the way optional, nullable or an array";
    diagnostics.push(Diagnostic::warning(Code::InfiniteType, place, message).help(help));
}

/// What a value of a shape cannot do without, and the index of the member that
/// it is in.
fn must_contain(shape: &Shape) -> Vec<(usize, TypeId)> {
    match shape {
        Shape::Struct(object) => {
            let fields = object.fields.iter().enumerate();
            fields
                .filter(|(_, field)| field.presence == Presence::Required)
                .flat_map(|(index, field)| whole(&field.ty).into_iter().map(move |id| (index, id)))
                .collect()
        }
        Shape::Alias(ty) | Shape::Newtype(ty) => whole(ty).into_iter().map(|id| (0, id)).collect(),
        Shape::Enum(_) | Shape::Union(_) => Vec::new(),
    }
}

/// The definitions that every value of a type contains.
fn whole(ty: &TypeRef) -> Vec<TypeId> {
    match ty {
        TypeRef::Def(id) => vec![*id],
        TypeRef::Tuple(parts) => parts.iter().flat_map(whole).collect(),
        _ => Vec::new(),
    }
}
