//! What values must keep to beyond their types, as tables for the runtime.

use std::cell::Cell;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, layout};
use crate::ir::{Alternative, Kind, Limit, Location, Operation, Shape, TypeDef, TypeId};
use crate::name::OperationNames;

/// The limits as rows of a table in a file of models.
pub fn rows(context: Context<'_>, limits: &[Limit]) -> Vec<String> {
    let limits = Tables::new(context, quote!(super)).list(limits, &[]);
    limits.into_iter().map(layout::line).collect()
}

/// What an operation's inputs must keep to, if anything.
pub fn of_operation(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<String> {
    let tables = Tables::new(context, quote!(models));
    let params = operation.params.iter().zip(&names.params);
    let params = params
        .filter(|(param, _)| !param.limits.is_empty())
        .map(|(param, _)| {
            let (name, limits) = (&param.name, tables.list(&param.limits, &[]));
            let place = match param.location {
                Location::Path => quote!(path),
                Location::Query => quote!(query),
                Location::Header | Location::Part => quote!(header),
                Location::Cookie => quote!(cookie),
            };
            quote!(#place(#name, &[#(#limits),*]))
        });
    let body = operation.body.as_ref();
    let body = body.filter(|body| !body.limits.is_empty()).map(|body| {
        let limits = tables.list(&body.limits, &[]);
        quote!(body(&[#(#limits),*]))
    });
    let inputs: Vec<_> = params.chain(body).collect();
    inputs.into_iter().map(layout::line).collect()
}

/// How many limits of aliases one table holds.
const INLINED: usize = 1000;

/// How limits are written.
struct Tables<'a> {
    context: Context<'a>,
    /// The module of models, from where the table is.
    models: TokenStream,
    /// How many more limits of aliases there may be: aliases of aliases can be
    /// many times as many as are written in the document.
    left: Cell<usize>,
}

impl<'a> Tables<'a> {
    const fn new(context: Context<'a>, models: TokenStream) -> Self {
        Self {
            context,
            models,
            left: Cell::new(INLINED),
        }
    }

    /// `open` are the aliases that the limits are part of.
    fn list(&self, limits: &[Limit], open: &[TypeId]) -> Vec<TokenStream> {
        let each = limits.iter().flat_map(|limit| match limit {
            Limit::Is(id) => match self.context.api.def(*id) {
                // Aliases are other names for types that may have limits, too.
                Some(def) if matches!(def.shape, Shape::Alias(_)) => self.alias(*id, def, open),
                _ => {
                    let (models, name) = (&self.models, &self.context.type_names(*id).name);
                    vec![quote!(is::<#models::#name>())]
                }
            },
            other => vec![self.one(other, open)],
        });
        each.collect()
    }

    /// The limits of an alias in place of it. What is any JSON may be made of
    /// itself, and is checked once.
    fn alias(&self, id: TypeId, def: &TypeDef, open: &[TypeId]) -> Vec<TokenStream> {
        let left = self.left.get();
        if open.contains(&id) || left == 0 {
            return Vec::new();
        }
        self.left.set(left - 1);
        self.list(&def.limits, &[open, &[id]].concat())
    }

    fn one(&self, limit: &Limit, open: &[TypeId]) -> TokenStream {
        let count = |count: &usize| Literal::usize_unsuffixed(*count);
        let number = |number: &f64| {
            let size = Literal::f64_unsuffixed(number.abs());
            if number.is_sign_negative() {
                quote!(-#size)
            } else {
                quote!(#size)
            }
        };
        let list = |of: &[Limit]| {
            let of = self.list(of, open);
            quote!(&[#(#of),*])
        };
        let texts = |of: &[String]| quote!(&[#(#of),*]);
        match limit {
            Limit::MinLength(least) => call("min_length", &count(least)),
            Limit::MaxLength(most) => call("max_length", &count(most)),
            Limit::Pattern(pattern) => quote!(pattern(#pattern)),
            Limit::Minimum(least) => call("minimum", &number(least)),
            Limit::Above(bound) => call("above", &number(bound)),
            Limit::Maximum(most) => call("maximum", &number(most)),
            Limit::Below(bound) => call("below", &number(bound)),
            Limit::MultipleOf(step) => call("multiple_of", &number(step)),
            Limit::MinItems(least) => call("min_items", &count(least)),
            Limit::MaxItems(most) => call("max_items", &count(most)),
            Limit::UniqueItems => quote!(unique_items()),
            Limit::Item(index, of) => {
                let (index, of) = (count(index), list(of));
                quote!(item(#index, #of))
            }
            Limit::Items(from, of) => {
                let (from, of) = (count(from), list(of));
                quote!(items(#from, #of))
            }
            Limit::MinMembers(least) => call("min_members", &count(least)),
            Limit::MaxMembers(most) => call("max_members", &count(most)),
            Limit::Names(of) => call("names", &list(of)),
            Limit::Member(name, of) => {
                let of = list(of);
                quote!(member(#name, #of))
            }
            Limit::Matching(pattern, of) => {
                let of = list(of);
                quote!(matching(#pattern, #of))
            }
            Limit::Others(names, patterns, of) => {
                let (names, patterns, of) = (texts(names), texts(patterns), list(of));
                quote!(others(#names, #patterns, #of))
            }
            Limit::Together(name, others) => {
                let others = texts(others);
                quote!(together(#name, #others))
            }
            Limit::OneOf(lists) => {
                let lists = lists.iter().map(|list| texts(list));
                quote!(one_of(&[#(#lists),*]))
            }
            Limit::Tagged(property, variants) => {
                let variants = variants.iter().map(|(tags, of)| {
                    let (tags, of) = (texts(tags), list(of));
                    quote!((#tags, #of))
                });
                quote!(tagged(#property, &[#(#variants),*]))
            }
            Limit::Any(alternatives) => {
                let alternatives = alternatives
                    .iter()
                    .map(|Alternative { kind, limits }| alternative(kind, &list(limits)));
                quote!(any(&[#(#alternatives),*]))
            }
            // Whoever lists limits has named the type.
            Limit::Is(_) => TokenStream::new(),
        }
    }
}

fn alternative(kind: &Kind, limits: &TokenStream) -> TokenStream {
    let name = match kind {
        Kind::Any => "anything",
        Kind::Text => "text",
        Kind::Truth => "truth",
        Kind::Whole => "whole",
        Kind::Number => "number",
        Kind::List => "list",
        Kind::Object(required) => return quote!(object(&[#(#required),*], #limits)),
    };
    call(name, limits)
}

fn call(name: &str, argument: &impl quote::ToTokens) -> TokenStream {
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
    quote!(#name(#argument))
}
