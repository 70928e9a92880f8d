//! Objects: their constructor, and setters for what the document shows.

use proc_macro2::TokenStream;
use quote::quote;

use super::seed::Seed;
use super::value::{Maker, Place, string};
use crate::emit::ty::{is_text, only};
use crate::ir::{Field, Presence, Scalar, Shape, Struct, TypeId, TypeRef};

impl<'a> Maker<'a> {
    /// An object, built as callers do.
    pub(super) fn record(
        &mut self,
        id: TypeId,
        object: &'a Struct,
        seed: &Seed<'a>,
        depth: usize,
    ) -> Option<TokenStream> {
        let names = self.context.type_names(id);
        let given = seed.object();
        let api = self.context.api;
        let limits = api.def(id).map_or(&[] as &[_], |def| &def.limits);
        let fields = || object.fields.iter().zip(&names.members).enumerate();
        let member = |field: &'a Field| {
            let mut of = Seed::of_member(api, limits, field);
            of = of.first(given.and_then(|given| given.get(&field.name)));
            of.text = seed
                .tag
                .and_then(|(name, text)| (name == field.name).then_some(text));
            of
        };
        let mut arguments = Vec::new();
        for (index, (field, _)) in fields() {
            match field.presence {
                Presence::Required if only(self.context, field).is_some() => {}
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
        let settable = |field: &Field| {
            let docs = &field.docs;
            !(field.presence.is_required() || docs.deprecated || docs.read_only)
        };
        let every = self.every && depth <= 2;
        let shown = |field: &Field| {
            let value = given.and_then(|given| given.get(&field.name));
            let own = field.docs.example.as_ref().filter(|_| every);
            value.or(own).is_some_and(|value| !value.is_null())
        };
        let mut chosen: Vec<_> = fields()
            .filter(|(_, (field, _))| settable(field) && shown(field))
            .collect();
        if chosen.is_empty() && arguments.is_empty() {
            // An empty value would show nothing.
            let first = fields().filter(|(_, (field, _))| settable(field));
            chosen.extend(first.min_by_key(|(_, (field, _))| !self.is_simple(&field.ty)));
        }
        let mut setters = TokenStream::new();
        for (index, (field, name)) in chosen {
            let Some(left) = self.setters.checked_sub(1) else {
                break;
            };
            self.setters = left;
            if let Some(value) = self.set(id, index, field, member(field), depth) {
                setters.extend(quote!(.#name(#value)));
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

    /// The member `index` of a type, in a box where it needs one.
    pub(super) fn boxed(&self, id: TypeId, index: usize, value: TokenStream) -> TokenStream {
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
}
