//! Objects with known members.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{Item, Model, literal, table};
use crate::emit::docs;
use crate::emit::ty::{From, argument, constant, present};
use crate::ir::{Docs, Field, Presence, Rest, Struct, TypeRef};
use crate::name::Ident;

/// How many arguments clippy takes for granted.
const FEW: usize = 7;

impl Model<'_, '_> {
    /// A struct, how callers build it where they send it, and its codec.
    pub fn record(mut self, object: &Struct) -> Vec<Item> {
        let item = self.structure(object);
        let build = self
            .context
            .facts
            .sent
            .contains(&self.id)
            .then(|| self.builder(object));
        let codec = self.codec(object);
        [Some(item.into()), build.map(Item::from), Some(codec)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn structure(&mut self, object: &Struct) -> TokenStream {
        let always = object.constants.iter().map(|(name, only)| {
            format!(
                "Its {} is always {}.",
                crate::ir::code_span(name),
                crate::ir::code_span(&crate::ir::shown(only))
            )
        });
        let docs = self.docs("An object.", always);
        let (name, rest) = (&self.names.name, &self.names.rest);
        let mut fields = TokenStream::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            let ty = self.member_type(index, &field.ty);
            let ty = present(ty, field.presence, self.uses);
            let mut about = field.docs.clone();
            if about.deprecated {
                about.facts.push("Deprecated.".to_owned());
            }
            let docs = docs::item(&about, &lead(&about, field, member));
            fields.extend(quote!(#docs pub #member: #ty,));
        }
        let rest_type = match &object.rest {
            Rest::Kept => {
                self.import(&["Extra"]);
                quote!(Extra)
            }
            Rest::Typed(of) => self.ty(&TypeRef::Map(Box::new(of.clone()))),
        };
        let default = self.starts_empty(object).then(|| quote!(Default,));
        quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #fields
                /// Members without a field of their own, kept and written back.
                pub #rest: #rest_type,
            }
        }
    }

    /// Whether a value can be built from nothing.
    fn starts_empty(&self, object: &Struct) -> bool {
        self.context.facts.sent.contains(&self.id)
            && object
                .fields
                .iter()
                .all(|field| !field.presence.is_required())
    }

    fn builder(&mut self, object: &Struct) -> TokenStream {
        let name = &self.names.name;
        let constructor = self.constructor(object);
        let mut setters = TokenStream::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            if !field.presence.is_required() {
                setters.extend(self.setter(index, field, member));
            }
        }
        quote! {
            impl #name {
                #constructor
                #setters
            }
        }
    }

    fn constructor(&mut self, object: &Struct) -> TokenStream {
        if self.starts_empty(object) {
            return quote! {
                /// A value in which nothing is set.
                pub fn new() -> Self {
                    Default::default()
                }
            };
        }
        let mut arguments = Vec::new();
        let mut values = TokenStream::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            let from = From::Model(self.names.module.as_str());
            let value = match field.presence {
                Presence::Required => match constant(self.context, &field.ty) {
                    Some((id, variant)) => {
                        let ty = self.ty(&TypeRef::Def(id));
                        let only = self.context.type_names(id).members.get(variant);
                        quote!(#ty::#only)
                    }
                    None => {
                        let (ty, value) =
                            argument(self.context, &field.ty, member, from, self.uses);
                        arguments.push(quote!(#member: #ty));
                        if self.is_boxed(index) {
                            quote!(Box::new(#value))
                        } else {
                            value
                        }
                    }
                },
                Presence::RequiredNullable => {
                    let ty = self.member_type(index, &field.ty);
                    arguments.push(quote!(#member: impl Into<Option<#ty>>));
                    quote!(#member.into())
                }
                Presence::Optional => quote!(None),
                Presence::OptionalNullable => quote!(Nullable::Absent),
            };
            values.extend(if value.to_string() == member.to_string() {
                quote!(#member,)
            } else {
                quote!(#member: #value,)
            });
        }
        let rest = &self.names.rest;
        values.extend(quote!(#rest: Default::default(),));
        let many = (arguments.len() > FEW).then(|| {
            quote!(#[expect(clippy::too_many_arguments, reason = "the document requires them all")])
        });
        quote! {
            /// A value with everything that must be there.
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #values }
            }
        }
    }

    fn setter(&mut self, index: usize, field: &Field, member: &Ident) -> TokenStream {
        let from = From::Model(self.names.module.as_str());
        let boxed = self.is_boxed(index);
        let (ty, value) = match field.presence {
            Presence::OptionalNullable => {
                self.import(&["Nullable"]);
                let ty = self.member_type(index, &field.ty);
                (quote!(impl Into<Nullable<#ty>>), quote!(#member.into()))
            }
            _ => {
                let (ty, value) = argument(self.context, &field.ty, member, from, self.uses);
                let value = if boxed {
                    quote!(Box::new(#value))
                } else {
                    value
                };
                (ty, quote!(Some(#value)))
            }
        };
        let docs = docs::comment(&format!("Sets {}.", crate::ir::code_span(&field.name)));
        let deprecated = docs::deprecated(&field.docs);
        quote! {
            #docs
            #deprecated
            #[must_use]
            pub fn #member(mut self, #member: #ty) -> Self {
                self.#member = #value;
                self
            }
        }
    }

    /// The table that makes the struct a record, its members in the order of
    /// the document.
    fn codec(&mut self, object: &Struct) -> Item {
        self.import(&["record"]);
        let constants = object.constants.iter();
        let constants =
            constants.map(|(name, only)| format!("{} = {}", literal(name), constant_literal(only)));
        let fields = object
            .fields
            .iter()
            .zip(&self.names.members)
            .map(|(field, member)| {
                let presence = match field.presence {
                    Presence::Required | Presence::RequiredNullable => "required",
                    Presence::Optional => "optional",
                    Presence::OptionalNullable => "nullable",
                };
                format!("{member} = {presence}({})", literal(&field.name))
            });
        let rows = constants
            .chain(fields)
            .enumerate()
            .map(|(index, row)| format!("{index}: {row}"));
        let rest = match &object.rest {
            Rest::Kept => "keep",
            Rest::Typed(_) => "collect",
        };
        let end = format!(" {rest} {}", self.names.rest);
        table(&format!("record {}", self.names.name), rows, &end)
    }
}

/// What is said first about a member that the document does not describe: how
/// it travels, unless it is called the same and there is something to say.
fn lead(docs: &Docs, field: &Field, member: &Ident) -> String {
    if member.as_str() == field.name && !docs.facts.is_empty() {
        String::new()
    } else {
        format!("{}.", crate::ir::code_span(&field.name))
    }
}

/// The value of a constant in Rust.
fn constant_literal(only: &Value) -> String {
    only.as_str().map_or_else(|| only.to_string(), literal)
}
