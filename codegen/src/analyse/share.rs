//! Types without a name of their own that are the same but for where they
//! stand.
//!
//! Documents that are written by programs describe a user or an error anew in
//! each place. The first description becomes the type, and the others are
//! other names for it: what any of them is called depends on no other, so none
//! changes its name when one is added.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::Pointer;
use crate::ir::{Api, Limit, Rest, Shape, Struct, TypeDef, TypeId, TypeRef, Union, retarget};

/// How deep types of the same parts are looked for. Each round finds those
/// whose parts the round before has found.
const DEEP: usize = 16;

/// Makes types that are the same one type with several names.
pub fn share(api: &mut Api) {
    let mut first: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
    for _ in 0..DEEP {
        let mut known: HashMap<String, TypeId> = HashMap::new();
        let mut found = Vec::new();
        for (index, def) in api.types.iter().enumerate() {
            let id = TypeId(index);
            let nameless = !def.hint.is_whole();
            if !nameless || first.get(index) != Some(&id) {
                continue;
            }
            let Some(shape) = bare(def, &first) else {
                continue;
            };
            let mut limits = def.limits.clone();
            retarget(&mut limits, &|id| first.get(id.0).copied().unwrap_or(id));
            match known.entry(format!("{shape:?} {limits:?}")) {
                Entry::Occupied(same) => found.push((id, *same.get())),
                Entry::Vacant(new) => _ = new.insert(id),
            }
        }
        if found.is_empty() {
            break;
        }
        for (id, same) in found {
            if let Some(slot) = first.get_mut(id.0) {
                *slot = same;
            }
        }
        // Whoever led to one that has gone now leads to where that leads.
        for index in 0..first.len() {
            if let Some(onward) = first.get(index).and_then(|id| first.get(id.0)).copied()
                && let Some(slot) = first.get_mut(index)
            {
                *slot = onward;
            }
        }
    }
    for (index, same) in first.into_iter().enumerate() {
        if same.0 != index
            && let Some(def) = api.types.get_mut(index)
        {
            def.shape = Shape::Alias(TypeRef::Def(same));
            def.limits = vec![Limit::Is(same)];
        }
    }
}

/// The shape of a type, without where it stands, and with one for all types
/// that are known to be the same.
fn bare(def: &TypeDef, first: &[TypeId]) -> Option<Shape> {
    let nowhere = Pointer::root;
    Some(match &def.shape {
        Shape::Struct(object) => {
            let mut fields = object.fields.clone();
            for field in &mut fields {
                field.origin = nowhere();
                lead(&mut field.ty, first);
            }
            let mut rest = object.rest.clone();
            if let Rest::Typed(ty) = &mut rest {
                lead(ty, first);
            }
            Shape::Struct(Struct {
                fields,
                rest,
                ..object.clone()
            })
        }
        Shape::Union(union) => {
            let mut variants = union.variants.clone();
            for variant in &mut variants {
                variant.origin = nowhere();
                lead(&mut variant.ty, first);
            }
            let choice = union.choice.clone();
            Shape::Union(Union { choice, variants })
        }
        Shape::Enum(of) => Shape::Enum(of.clone()),
        Shape::Alias(_) | Shape::Newtype(_) => return None,
    })
}

fn lead(ty: &mut TypeRef, first: &[TypeId]) {
    match ty {
        TypeRef::Def(id) => *id = first.get(id.0).copied().unwrap_or(*id),
        TypeRef::List(of) | TypeRef::Map(of) | TypeRef::Nullable(of) => lead(of, first),
        TypeRef::Tuple(parts) => parts.iter_mut().for_each(|part| lead(part, first)),
        TypeRef::Scalar(_) | TypeRef::Any => {}
    }
}
