//! Values as expressions: what the document shows, in the types of the crate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

use super::plausible::{double, scalar, shown, text, whole};
use super::seed::Seed;
use crate::emit::Context;
use crate::emit::ty::{is_file, is_text, text_variant};
use crate::emit::{Uses, import};
use crate::ir::{Enum, EnumKind, FormatId, Scalar, Shape, TypeId, TypeRef};

/// How deep types may be nested in an example.
const DEEP: usize = 5;
/// How many values an example may have.
const MANY: usize = 60;

/// How the type of a value is known where it stands.
#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    /// What takes it has this type.
    Typed,
    /// What takes it takes whatever can become this type.
    Converted,
}

/// Makes expressions, and notes what they need.
pub struct Maker<'a> {
    pub(super) context: Context<'a>,
    /// What the expressions name, by its path within the crate or `std`.
    pub uses: Uses,
    /// How many setters may still be called.
    pub(super) setters: usize,
    /// How many elements a list may have.
    elements: usize,
    fuel: usize,
    /// Whether members are set for the sake of their own examples.
    pub(super) every: bool,
    /// The types around the value that is made.
    open: Vec<TypeId>,
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
            every: false,
            open: Vec::new(),
        }
    }

    /// The same, for as many values.
    pub fn with_fuel(self, fuel: usize) -> Self {
        Self { fuel, ..self }
    }

    /// The same, setting whatever has an example of its own, too.
    pub fn with_every_example(self) -> Self {
        Self {
            every: true,
            ..self
        }
    }

    /// A value where `emit::ty::argument` decides what is taken; `None` where
    /// none is short enough.
    pub fn argument(&mut self, ty: &'a TypeRef, seed: Seed<'a>) -> Option<TokenStream> {
        self.loose(ty, seed, 0)
    }

    /// A value where a parameter is taken: a text of any format as it is.
    pub fn parameter(&mut self, ty: &'a TypeRef, seed: Seed<'a>) -> Option<TokenStream> {
        let (resolved, seed) = self.resolve(ty, seed);
        match resolved {
            TypeRef::Scalar(of) if of.is_text() => Some(string(&seed)),
            TypeRef::List(of) if is_text(self.context, of) => {
                let parts = self.parts(&seed).into_iter();
                let texts = parts.map(|part| string(&self.resolve(of, part).1));
                Some(quote!([#(#texts),*]))
            }
            _ => self.loose(resolved, seed, 0),
        }
    }

    /// A value where just this type is taken.
    pub fn exact(&mut self, ty: &'a TypeRef, seed: Seed<'a>) -> Option<TokenStream> {
        self.value(ty, seed, Place::Typed, 0)
    }

    /// The same, inside of a value.
    pub(super) fn loose(
        &mut self,
        ty: &'a TypeRef,
        seed: Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        let (resolved, seed) = self.resolve(ty, seed);
        match resolved {
            TypeRef::Scalar(Scalar::String) => Some(string(&seed)),
            TypeRef::List(of) if is_text(self.context, of) => {
                let parts = self.parts(&seed);
                let texts: Option<Vec<_>> = parts
                    .into_iter()
                    .map(|part| self.loose(of, part, depth))
                    .collect();
                let texts = texts?;
                Some(quote!([#(#texts),*]))
            }
            TypeRef::List(of) if is_file(self.context, of) => {
                let file = self.file();
                Some(quote!([#file]))
            }
            TypeRef::Typed(_) => Some(self.json(&seed)),
            TypeRef::Any => Some(seed.find(scalar).unwrap_or_else(|| string(&seed))),
            TypeRef::Def(id) => match self.text_of(*id, &seed) {
                Some(text) => Some(text),
                None => self.value(resolved, seed, Place::Typed, depth),
            },
            _ => self.value(resolved, seed, Place::Typed, depth),
        }
    }

    /// A text that becomes a union, where such a one would be made.
    fn text_of(&self, id: TypeId, seed: &Seed<'a>) -> Option<TokenStream> {
        let variant = text_variant(self.context, id)?;
        let def = self.context.api.def(id)?;
        let seed = seed.clone().and(&def.docs);
        let is_text = match seed.values.first() {
            Some(shown) => shown.is_string(),
            None => variant == 0,
        };
        is_text.then(|| string(&seed))
    }

    /// A value of a type, where what takes it is a [`Place`].
    pub(super) fn value(
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
            TypeRef::Scalar(Scalar::Formatted(_)) => self.checked(&seed),
            TypeRef::Scalar(Scalar::File) => self.file(),
            TypeRef::Scalar(of) => self::number(*of, &seed, place),
            TypeRef::List(of) => {
                let parts = self.parts(&seed).into_iter();
                let elements: Option<Vec<_>> = parts
                    .map(|part| self.value(of, part, place, depth))
                    .collect();
                match elements {
                    Some(elements) => list(&elements),
                    None if place == Place::Typed => quote!(Vec::new()),
                    None => return None,
                }
            }
            TypeRef::Tuple(parts) => {
                let shown = seed.find(Value::as_array);
                let part = |(index, of)| {
                    let shown = shown.and_then(|elements| elements.get(index));
                    self.value(of, seed.part(shown), place, depth)
                };
                let parts: Option<Vec<_>> = parts.iter().enumerate().map(part).collect();
                let parts = parts?;
                quote!((#(#parts),*))
            }
            TypeRef::Map(of) => {
                let (key, part) = match seed.object().and_then(|object| object.iter().next()) {
                    Some((key, value)) if shown(key) => (key.as_str(), seed.part(Some(value))),
                    _ => ("key", seed.part(None)),
                };
                let value = self.value(of, part, place, depth);
                import(&mut self.uses, "std::collections", "BTreeMap");
                match value {
                    Some(value) => quote!(BTreeMap::from([(#key.to_owned(), #value)])),
                    None if place == Place::Typed => quote!(BTreeMap::new()),
                    None => return None,
                }
            }
            TypeRef::Nullable(of) => match self.value(of, seed, place, depth) {
                Some(value) => quote!(Some(#value)),
                None if place == Place::Typed => quote!(None),
                None => return None,
            },
            TypeRef::Typed(_) => {
                let json = self.json(&seed);
                let krate = &self.context.names.krate;
                quote!(#krate::runtime::Typed::unchecked(#json))
            }
            TypeRef::Any => self.json(&seed),
            TypeRef::Def(id) => return self.def(*id, seed, depth + 1),
        })
    }

    /// Any JSON.
    fn json(&mut self, seed: &Seed<'a>) -> TokenStream {
        import(&mut self.uses, "crate::runtime::model", "Value");
        let shown = seed.find(json);
        shown.unwrap_or_else(|| quote!(Value::from("value")))
    }

    /// A text of a format.
    fn checked(&mut self, seed: &Seed<'a>) -> TokenStream {
        import(&mut self.uses, "crate", "Formatted");
        let text = string(seed);
        quote!(Formatted::new(#text)?)
    }

    /// A file, by its whole path: documents have types of this name.
    fn file(&self) -> TokenStream {
        let krate = &self.context.names.krate;
        quote!(#krate::runtime::File::from_path("file.bin"))
    }

    fn def(&mut self, id: TypeId, seed: Seed<'a>, depth: usize) -> Option<TokenStream> {
        let def = self.context.api.def(id).filter(|_| depth <= DEEP)?;
        // What contains itself does so once more only where that is shown.
        if self.open.contains(&id) && seed.values.is_empty() {
            return None;
        }
        self.open.push(id);
        let value = self.shape(id, &def.shape, seed.and(&def.docs), depth);
        self.open.pop();
        if value.is_some() {
            let name = &self.context.type_names(id).name;
            import(&mut self.uses, "crate::models", name);
        }
        value
    }

    fn shape(
        &mut self,
        id: TypeId,
        shape: &'a Shape,
        seed: Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        let name = &self.context.type_names(id).name;
        match shape {
            Shape::Struct(object) => self.record(id, object, &seed, depth),
            Shape::Enum(of) => self.variant_of(id, of, &seed),
            Shape::Union(union) => self.union(id, union, &seed, depth),
            Shape::Newtype(of) => {
                let content = self.value(of, seed, Place::Typed, depth)?;
                let content = self.boxed(id, 0, content);
                Some(quote!(#name(#content)))
            }
            // Resolving leaves none.
            Shape::Alias(_) => None,
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

    /// The elements that a list should have: at least one.
    fn parts(&self, seed: &Seed<'a>) -> Vec<Seed<'a>> {
        let shown = seed.find(|value| value.as_array().filter(|list| !list.is_empty()));
        let parts = shown.into_iter().flatten().take(self.elements);
        let part = |value| {
            let limits = seed.of_items();
            let part = seed.part(value);
            limits.fold(part, |part, limits| part.within(self.context.api, limits))
        };
        let mut parts: Vec<_> = parts.map(|value| part(Some(value))).collect();
        if parts.is_empty() {
            parts.extend((0..seed.least()).map(|_| part(None)));
        }
        parts
    }

    /// The type behind other names, and what those add.
    pub(super) fn resolve(&self, ty: &'a TypeRef, mut seed: Seed<'a>) -> (&'a TypeRef, Seed<'a>) {
        let mut here = ty;
        while let TypeRef::Def(id) = here {
            match self.context.api.def(*id) {
                Some(def) => match &def.shape {
                    Shape::Alias(target) => {
                        seed = seed.and(&def.docs).within(self.context.api, &def.limits);
                        here = target;
                    }
                    _ => break,
                },
                None => break,
            }
        }
        if let TypeRef::Scalar(Scalar::Formatted(FormatId(id))) = here {
            seed.format = self.context.api.formats.get(*id).map(String::as_str);
        }
        (here, seed)
    }
}

/// A list. The printer lays no macros out, so `vec!` is for what is short.
fn list(elements: &[TokenStream]) -> TokenStream {
    let text = quote!(#(#elements),*).to_string();
    if text.len() <= 40 && !text.contains(['-', '?']) {
        quote!(vec![#(#elements),*])
    } else {
        quote!(Vec::from([#(#elements),*]))
    }
}

/// A text as a literal.
pub(super) fn string(seed: &Seed<'_>) -> TokenStream {
    match seed.texts().find(|text| shown(text)) {
        Some(shown) => shown.to_token_stream(),
        None => seed
            .fit_text(text(seed.format, seed.name))
            .to_token_stream(),
    }
}

fn number(of: Scalar, seed: &Seed<'_>, place: Place) -> TokenStream {
    let suffix = |name| (place == Place::Converted).then_some(name);
    let other = seed.fit_number() as i128;
    match of {
        Scalar::Bool => {
            let flag = seed.find(Value::as_bool).unwrap_or(true);
            quote!(#flag)
        }
        Scalar::I32 => {
            let value = seed.find(|value| i32::try_from(value.as_i64()?).ok());
            whole(value.map_or(other, Into::into), suffix("i32"))
        }
        Scalar::I64 => {
            let value = seed.find(Value::as_i64);
            whole(value.map_or(other, Into::into), suffix("i64"))
        }
        Scalar::U64 => {
            let value = seed.find(Value::as_u64);
            whole(value.map_or(other, Into::into), suffix("u64"))
        }
        Scalar::F64 | Scalar::String | Scalar::Formatted(_) | Scalar::File => {
            let value = seed.find(|value| double(value.as_f64()?));
            value
                .or_else(|| double(seed.fit_number()))
                .unwrap_or(quote!(1.0))
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
