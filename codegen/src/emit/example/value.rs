//! Values as expressions: what the document shows, in the types of the crate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

use super::plausible::{double, scalar, shown, text, whole};
use super::seed::Seed;
use crate::emit::Context;
use crate::emit::ty::{constant, is_text};
use crate::emit::{Uses, import};
use crate::ir::{
    Choice, Enum, EnumKind, Field, Presence, Scalar, Shape, Struct, TypeId, TypeRef, Union, Variant,
};

/// How deep types may be nested in an example.
const DEEP: usize = 5;
/// How many values an example may have.
const MANY: usize = 60;

/// How the type of a value is known where it stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// What takes it has this type.
    Typed,
    /// What takes it takes whatever can become this type.
    Converted,
}

/// Makes expressions, and notes what they need.
pub struct Maker<'a> {
    context: Context<'a>,
    /// What the expressions name, by its path within the crate or `std`.
    pub uses: Uses,
    /// How many setters may still be called.
    setters: usize,
    /// How many elements a list may have.
    elements: usize,
    fuel: usize,
}

impl<'a> Maker<'a> {
    /// One that calls up to `setters` setters and shows up to `elements`
    /// elements of lists.
    pub fn new(context: Context<'a>, setters: usize, elements: usize) -> Self {
        Self {
            context,
            uses: Uses::new(),
            setters,
            elements,
            fuel: MANY,
        }
    }

    /// A value where `emit::ty::argument` decides what is taken; `None` where
    /// none is short enough.
    pub fn argument(&mut self, ty: &'a TypeRef, seed: Seed<'a>) -> Option<TokenStream> {
        self.loose(ty, seed, 0)
    }

    /// A value where just this type is taken.
    pub fn exact(&mut self, ty: &'a TypeRef, seed: Seed<'a>) -> Option<TokenStream> {
        self.value(ty, seed, Place::Typed, 0)
    }

    fn loose(&mut self, ty: &'a TypeRef, seed: Seed<'a>, depth: usize) -> Option<TokenStream> {
        let (resolved, seed) = self.resolve(ty, seed);
        match resolved {
            TypeRef::Scalar(Scalar::String) => Some(string(&seed)),
            TypeRef::List(of) if is_text(self.context, of) => {
                let texts: Vec<_> = self.parts(&seed).iter().map(string).collect();
                Some(quote!([#(#texts),*]))
            }
            TypeRef::Any => Some(seed.find(scalar).unwrap_or_else(|| string(&seed))),
            _ => self.value(resolved, seed, Place::Typed, depth),
        }
    }

    fn value(
        &mut self,
        ty: &'a TypeRef,
        seed: Seed<'a>,
        place: Place,
        depth: usize,
    ) -> Option<TokenStream> {
        self.fuel = self.fuel.checked_sub(1)?;
        let (ty, seed) = self.resolve(ty, seed);
        Some(match ty {
            TypeRef::Scalar(Scalar::String) => {
                let text = string(&seed);
                quote!(#text.to_owned())
            }
            TypeRef::Scalar(of) => self::number(*of, &seed, place),
            TypeRef::List(of) => {
                let parts = self.parts(&seed).into_iter();
                let elements: Option<Vec<_>> = parts
                    .map(|part| self.value(of, part, place, depth))
                    .collect();
                match elements {
                    Some(elements) => quote!(vec![#(#elements),*]),
                    None if place == Place::Typed => quote!(Vec::new()),
                    None => return None,
                }
            }
            TypeRef::Map(of) => {
                let (key, part) = match seed.object().and_then(|object| object.iter().next()) {
                    Some((key, value)) if shown(key) => (key.as_str(), seed.part(Some(value))),
                    _ => ("key", seed.part(None)),
                };
                let value = self.value(of, part, place, depth)?;
                import(&mut self.uses, "std::collections", "BTreeMap");
                quote!(BTreeMap::from([(#key.to_owned(), #value)]))
            }
            TypeRef::Nullable(of) => match self.value(of, seed, place, depth) {
                Some(value) => quote!(Some(#value)),
                None if place == Place::Typed => quote!(None),
                None => return None,
            },
            TypeRef::Any => {
                import(&mut self.uses, "crate::runtime::model", "Value");
                seed.find(json)
                    .unwrap_or_else(|| quote!(Value::from("value")))
            }
            TypeRef::Def(id) => return self.def(*id, seed, depth + 1),
        })
    }

    fn def(&mut self, id: TypeId, seed: Seed<'a>, depth: usize) -> Option<TokenStream> {
        let def = self.context.api.def(id).filter(|_| depth <= DEEP)?;
        let seed = seed.and(&def.docs);
        let name = &self.context.type_names(id).name;
        let value = match &def.shape {
            Shape::Struct(object) => self.record(id, object, &seed, depth)?,
            Shape::Enum(of) => self.variant_of(id, of, &seed)?,
            Shape::Union(union) => self.union(id, union, &seed, depth)?,
            Shape::Newtype(of) => {
                let content = self.value(of, seed, Place::Typed, depth)?;
                let content = self.boxed(id, 0, content);
                quote!(#name(#content))
            }
            // Resolving leaves none.
            Shape::Alias(_) => return None,
        };
        import(&mut self.uses, "crate::models", name);
        Some(value)
    }

    fn record(
        &mut self,
        id: TypeId,
        object: &'a Struct,
        seed: &Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        let names = self.context.type_names(id);
        let given = seed.object();
        let fields = || object.fields.iter().zip(&names.members).enumerate();
        let member = |field: &'a Field| {
            let mut of = Seed::of(&field.name, &field.docs);
            of = of.first(given.and_then(|given| given.get(&field.name)));
            of.text = seed
                .tag
                .and_then(|(name, text)| (name == field.name).then_some(text));
            of
        };
        let mut arguments = Vec::new();
        for (index, (field, _)) in fields() {
            match field.presence {
                Presence::Required if constant(self.context, &field.ty).is_some() => {}
                Presence::Required => {
                    arguments.push(self.loose(&field.ty, member(field), depth)?);
                }
                Presence::RequiredNullable => {
                    let seed = member(field);
                    let null = seed.values.first().is_some_and(|value| value.is_null());
                    let value = (!null)
                        .then(|| self.value(&field.ty, seed, Place::Converted, depth))
                        .flatten();
                    arguments.push(match value {
                        Some(value) => self.boxed(id, index, value),
                        None => quote!(None),
                    });
                }
                Presence::Optional | Presence::OptionalNullable => {}
            }
        }
        let mut setters = TokenStream::new();
        // An empty value as a whole body would show nothing.
        let any = depth == 1 && given.is_none_or(|given| given.is_empty()) && arguments.is_empty();
        let given = |field: &Field| given.and_then(|given| given.get(&field.name));
        for (index, (field, name)) in fields() {
            let settable =
                !(field.presence.is_required() || field.docs.deprecated || field.docs.read_only);
            let shown = given(field).is_some_and(|value| !value.is_null());
            let first = any && setters.is_empty() && self.is_simple(&field.ty);
            if settable && (shown || first) && self.setters > 0 {
                let value = self.set(id, index, field, member(field), depth);
                if let Some(value) = value {
                    setters.extend(quote!(.#name(#value)));
                    self.setters = self.setters.saturating_sub(1);
                }
            }
        }
        let name = &names.name;
        Some(quote!(#name::new(#(#arguments),*) #setters))
    }

    /// What the setter of a member takes.
    fn set(
        &mut self,
        id: TypeId,
        index: usize,
        field: &'a Field,
        seed: Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        if field.presence != Presence::OptionalNullable {
            return self.loose(&field.ty, seed, depth);
        }
        let (ty, seed) = self.resolve(&field.ty, seed);
        let boxed = self.context.facts.boxed.contains(&(id, index));
        match ty {
            TypeRef::Scalar(Scalar::String) if !boxed => Some(string(&seed)),
            TypeRef::List(of) if is_text(self.context, of) && !boxed => self.loose(ty, seed, depth),
            _ => {
                let value = self.value(ty, seed, Place::Converted, depth)?;
                Some(self.boxed(id, index, value))
            }
        }
    }

    fn boxed(&self, id: TypeId, index: usize, value: TokenStream) -> TokenStream {
        if self.context.facts.boxed.contains(&(id, index)) {
            quote!(Box::new(#value))
        } else {
            value
        }
    }

    fn is_simple(&self, ty: &TypeRef) -> bool {
        match self.context.api.resolve(ty) {
            TypeRef::Scalar(_) => true,
            TypeRef::Def(id) => {
                let shape = self.context.api.def(*id).map(|def| &def.shape);
                matches!(shape, Some(Shape::Enum(_)))
            }
            _ => false,
        }
    }

    fn variant_of(&self, id: TypeId, of: &Enum, seed: &Seed<'a>) -> Option<TokenStream> {
        let names = self.context.type_names(id);
        let place = |wire: &str| of.values.iter().position(|value| value.wire == wire);
        let found = match of.kind {
            EnumKind::String => seed.texts().find_map(place),
            EnumKind::Integer => seed.find(|value| place(&value.as_i64()?.to_string())),
        };
        let (name, variant) = (&names.name, names.members.get(found.unwrap_or(0))?);
        Some(quote!(#name::#variant))
    }

    fn union(
        &mut self,
        id: TypeId,
        union: &'a Union,
        seed: &Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        let names = self.context.type_names(id);
        let fits = |variant: &Variant| match &union.choice {
            Choice::Tag(property) => {
                let wanted = seed.tag.filter(|(name, _)| name == property);
                let shown = || seed.object()?.get(property)?.as_str();
                let tag = wanted.map(|(_, text)| text).or_else(shown);
                tag.is_some_and(|tag| variant.tags.iter().any(|known| known == tag))
            }
            Choice::Fit => seed
                .values
                .iter()
                .any(|value| self.fits(&variant.ty, value)),
        };
        let mut order: Vec<_> = union
            .variants
            .iter()
            .zip(&names.members)
            .enumerate()
            .collect();
        order.sort_by_key(|(_, (variant, _))| !fits(variant));
        let fitting = order.first().is_some_and(|(_, (variant, _))| fits(variant));
        for (position, (index, (variant, member))) in order.into_iter().enumerate() {
            // What is shown of one variant is of no use to another.
            let mut seed = match fitting && position == 0 {
                true => seed.clone(),
                false => seed.part(None),
            };
            if let (Choice::Tag(property), Some(tag)) = (&union.choice, variant.tags.first()) {
                let shown = seed
                    .object()
                    .is_some_and(|object| object.contains_key(property));
                if seed.tag.is_none() && !shown {
                    seed.tag = Some((property, tag));
                }
            }
            if let Some(content) = self.value(&variant.ty, seed, Place::Typed, depth) {
                let content = self.boxed(id, index, content);
                let name = &names.name;
                return Some(quote!(#name::#member(#content)));
            }
        }
        None
    }

    /// Whether a value looks like one of this type.
    fn fits(&self, ty: &TypeRef, value: &Value) -> bool {
        match self.context.api.resolve(ty) {
            TypeRef::Any => true,
            TypeRef::Scalar(Scalar::String) => value.is_string(),
            TypeRef::Scalar(Scalar::Bool) => value.is_boolean(),
            TypeRef::Scalar(Scalar::F64) => value.is_number(),
            TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => {
                value.is_i64() || value.is_u64()
            }
            TypeRef::List(of) => value.as_array().is_some_and(|elements| {
                let first = elements.first();
                first.is_none_or(|first| self.fits(of, first))
            }),
            TypeRef::Map(_) => value.is_object(),
            TypeRef::Nullable(of) => value.is_null() || self.fits(of, value),
            TypeRef::Def(id) => match self.context.api.def(*id).map(|def| &def.shape) {
                Some(Shape::Enum(of)) => {
                    let wire = value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned);
                    of.values.iter().any(|value| value.wire == wire)
                }
                Some(Shape::Struct(object)) => value.as_object().is_some_and(|members| {
                    let mut required = object.fields.iter();
                    required.all(|field| {
                        !field.presence.is_required() || members.contains_key(&field.name)
                    })
                }),
                _ => false,
            },
        }
    }

    /// The elements that a list should have: at least one.
    fn parts(&self, seed: &Seed<'a>) -> Vec<Seed<'a>> {
        let shown = seed.find(|value| value.as_array().filter(|list| !list.is_empty()));
        let parts = shown.into_iter().flatten().take(self.elements);
        let mut parts: Vec<_> = parts.map(|value| seed.part(Some(value))).collect();
        if parts.is_empty() {
            parts.push(seed.part(None));
        }
        parts
    }

    /// The type behind other names, and what those add.
    fn resolve(&self, ty: &'a TypeRef, mut seed: Seed<'a>) -> (&'a TypeRef, Seed<'a>) {
        let mut here = ty;
        while let TypeRef::Def(id) = here {
            match self.context.api.def(*id) {
                Some(def) => match &def.shape {
                    Shape::Alias(target) => {
                        seed = seed.and(&def.docs);
                        here = target;
                    }
                    _ => break,
                },
                None => break,
            }
        }
        (here, seed)
    }
}

/// A text as a literal.
fn string(seed: &Seed<'_>) -> TokenStream {
    let shown = seed.texts().find(|text| shown(text));
    shown
        .unwrap_or_else(|| text(seed.format, seed.name))
        .to_token_stream()
}

fn number(of: Scalar, seed: &Seed<'_>, place: Place) -> TokenStream {
    let suffix = |name| (place == Place::Converted).then_some(name);
    match of {
        Scalar::Bool => {
            let flag = seed.find(Value::as_bool).unwrap_or(true);
            quote!(#flag)
        }
        Scalar::I32 => {
            let value = seed.find(|value| i32::try_from(value.as_i64()?).ok());
            whole(value.unwrap_or(1).into(), suffix("i32"))
        }
        Scalar::I64 => {
            let value = seed.find(Value::as_i64).unwrap_or(1);
            whole(value.into(), suffix("i64"))
        }
        Scalar::U64 => {
            let value = seed.find(Value::as_u64).unwrap_or(1);
            whole(value.into(), suffix("u64"))
        }
        Scalar::F64 | Scalar::String => {
            let value = seed.find(|value| double(value.as_f64()?));
            value.unwrap_or(quote!(1.0))
        }
    }
}

/// Any JSON, as far as it can be said in a few words.
fn json(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Object(members) => {
            let member = |(name, value)| Some((name, scalar(value)?));
            let (name, value) = members
                .iter()
                .filter(|(name, _)| shown(name))
                .find_map(member)?;
            Some(quote!(Value::from_iter([(#name, #value)])))
        }
        Value::Array(elements) => {
            let first = elements.iter().find_map(scalar)?;
            Some(quote!(Value::from_iter([#first])))
        }
        single => {
            let single = scalar(single)?;
            Some(quote!(Value::from(#single)))
        }
    }
}
