//! Unions: the variant that looks like what the document shows.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::seed::Seed;
use super::value::{Maker, Place};
use crate::ir::{Choice, Scalar, Shape, TypeId, TypeRef, Union, Variant};

impl<'a> Maker<'a> {
    /// A union of the variant that fits best.
    pub(super) fn union(
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
            TypeRef::Typed(_) | TypeRef::Any => true,
            TypeRef::Scalar(Scalar::String | Scalar::Formatted(_) | Scalar::File) => {
                value.is_string()
            }
            TypeRef::Scalar(Scalar::Bool) => value.is_boolean(),
            TypeRef::Scalar(Scalar::F64) => value.is_number(),
            TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => {
                value.is_i64() || value.is_u64()
            }
            TypeRef::List(of) => value.as_array().is_some_and(|elements| {
                let first = elements.first();
                first.is_none_or(|first| self.fits(of, first))
            }),
            TypeRef::Tuple(parts) => value.as_array().is_some_and(|elements| {
                let mut pairs = parts.iter().zip(elements);
                elements.len() == parts.len() && pairs.all(|(of, element)| self.fits(of, element))
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
}
