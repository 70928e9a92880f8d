//! Types without a name of their own that are the same but for where they
//! stand.
//!
//! Documents that are written by programs describe a user or an error anew in
//! each place. The first description becomes the type, and the others are
//! other names for it: what any of them is called depends on no other, so none
//! changes its name when one is added.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::ir::{
    Api, Choice, Docs, EnumKind, EnumValue, Label, Limit, Presence, Rest, Shape, TypeDef, TypeId,
    TypeRef, retarget,
};

/// How deep types of the same parts are looked for. Each round finds those
/// whose parts the round before has found.
const DEEP: usize = 16;

/// Makes types that are the same one type with several names.
pub fn share(api: &mut Api) {
    let mut first: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
    // What a type says, and what types it says that of: the former is compared
    // once, only the latter becomes the same.
    let mut forms = Forms::default();
    let described: Vec<(TypeId, usize, Vec<TypeId>)> = api
        .types
        .iter()
        .enumerate()
        .filter(|(_, def)| !def.hint.is_whole())
        .filter_map(|(index, def)| {
            let (form, parts) = forms.of(def)?;
            Some((TypeId(index), form, parts))
        })
        .collect();
    let now = |first: &[TypeId], id: TypeId| first.get(id.0).copied().unwrap_or(id);
    for _ in 0..DEEP {
        let mut known: HashMap<(usize, Vec<TypeId>), TypeId> = HashMap::new();
        let mut found = Vec::new();
        for (id, form, parts) in &described {
            if now(&first, *id) != *id {
                continue;
            }
            let parts = parts.iter().map(|part| now(&first, *part)).collect();
            match known.entry((*form, parts)) {
                Entry::Occupied(same) => found.push((*id, *same.get())),
                Entry::Vacant(new) => _ = new.insert(*id),
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

/// What types say, each once.
#[derive(Default)]
struct Forms<'a> {
    known: HashMap<u64, Vec<(usize, Form<'a>)>>,
    count: usize,
}

/// What a type says but for where it stands and what types it is made of.
#[derive(PartialEq, Hash)]
struct Form<'a> {
    body: Body<'a>,
    limits: String,
}

#[derive(PartialEq, Hash)]
enum Body<'a> {
    Struct {
        fields: Vec<(&'a str, Option<&'a str>, &'a Docs, TypeRef, Presence)>,
        constants: &'a [(String, Value)],
        rest: Option<TypeRef>,
    },
    Union {
        choice: &'a Choice,
        variants: Vec<(&'a Label, TypeRef, &'a [String], bool)>,
    },
    Enum(EnumKind, &'a [EnumValue]),
}

impl<'a> Forms<'a> {
    /// The number of what a type says, and the types that it is made of, in
    /// order; nothing of types that are only another name.
    fn of(&mut self, def: &'a TypeDef) -> Option<(usize, Vec<TypeId>)> {
        let (form, parts) = Form::of(def)?;
        let mut hasher = DefaultHasher::new();
        form.hash(&mut hasher);
        let alike = self.known.entry(hasher.finish()).or_default();
        let same = alike.iter().find(|(_, other)| *other == form);
        let number = match same {
            Some((number, _)) => *number,
            None => {
                self.count += 1;
                alike.push((self.count, form));
                self.count
            }
        };
        Some((number, parts))
    }
}

impl<'a> Form<'a> {
    fn of(def: &'a TypeDef) -> Option<(Self, Vec<TypeId>)> {
        let mut parts = Vec::new();
        let body = match &def.shape {
            Shape::Struct(object) => Body::Struct {
                fields: object
                    .fields
                    .iter()
                    .map(|field| {
                        let ty = outline(&field.ty, &mut parts);
                        let wish = field.rust_name.as_deref();
                        (field.name.as_str(), wish, &field.docs, ty, field.presence)
                    })
                    .collect(),
                constants: &object.constants,
                rest: match &object.rest {
                    Rest::Kept => None,
                    Rest::Typed(ty) => Some(outline(ty, &mut parts)),
                },
            },
            Shape::Union(union) => Body::Union {
                choice: &union.choice,
                variants: union
                    .variants
                    .iter()
                    .map(|variant| {
                        let ty = outline(&variant.ty, &mut parts);
                        (&variant.label, ty, &*variant.tags, variant.holds_tag)
                    })
                    .collect(),
            },
            Shape::Enum(of) => Body::Enum(of.kind, &of.values),
            Shape::Alias(_) | Shape::Newtype(_) => return None,
        };
        let mut limits = def.limits.clone();
        let noted = std::cell::RefCell::new(parts);
        retarget(&mut limits, &|id| {
            noted.borrow_mut().push(id);
            NONE
        });
        let limits = match limits.is_empty() {
            true => String::new(),
            // Their numbers are compared as they are written.
            false => format!("{limits:?}"),
        };
        Some((Self { body, limits }, noted.into_inner()))
    }
}

/// Stands for any type.
const NONE: TypeId = TypeId(usize::MAX);

/// A type without the definitions that it is made of, which are added to `parts`.
fn outline(ty: &TypeRef, parts: &mut Vec<TypeId>) -> TypeRef {
    match ty {
        TypeRef::Def(id) => {
            parts.push(*id);
            TypeRef::Def(NONE)
        }
        TypeRef::List(of) => TypeRef::List(Box::new(outline(of, parts))),
        TypeRef::Map(of) => TypeRef::Map(Box::new(outline(of, parts))),
        TypeRef::Nullable(of) => TypeRef::Nullable(Box::new(outline(of, parts))),
        TypeRef::Tuple(of) => TypeRef::Tuple(of.iter().map(|of| outline(of, parts)).collect()),
        TypeRef::Scalar(_) | TypeRef::Typed(_) | TypeRef::Any => ty.clone(),
    }
}
