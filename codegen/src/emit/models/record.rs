//! Objects with known members.

use quote::quote;
use serde_json::Value;

use super::{Model, layout, literal, table};
use crate::emit::docs;
use crate::emit::ty::{From, Only, argument, only, present};
use crate::ir::{Docs, Field, Presence, Rest, Scalar, Struct, TypeRef, format_fact};
use crate::name::Ident;

/// How many arguments clippy takes for granted.
const FEW: usize = 7;

impl Model<'_, '_> {
    /// A struct, its codec, and how callers build it where they send it.
    pub fn record(mut self, object: &Struct) -> String {
        let mut text = self.structure(object);
        text.push_str(&self.codec(object));
        if self.context.facts.sent.contains(&self.id) {
            text.push_str(&self.builder(object));
        }
        text
    }

    fn structure(&mut self, object: &Struct) -> String {
        let always = object.constants.iter().map(|(name, only)| {
            format!(
                "Its {} is always {}.",
                crate::ir::code_span(name),
                crate::ir::code_span(&crate::ir::shown(only))
            )
        });
        let docs = layout::comment(&self.docs(always), "");
        let (name, rest) = (&self.names.name, &self.names.rest);
        let mut fields = String::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            let ty = self.member_type(index, &field.ty);
            let ty = layout::line(present(ty, field.presence, self.uses));
            let mut about = self.own(field);
            if about.deprecated {
                about.facts.push("Deprecated.".to_owned());
            }
            let docs = docs::text(&about, &lead(field, member));
            let docs = layout::comment(&docs, "    ");
            fields.push_str(&format!("{docs}    pub {member}: {ty},\n"));
        }
        let others = match &object.rest {
            Rest::Kept => {
                self.import(&["Extra"]);
                format!("    pub {rest}: Extra,\n")
            }
            Rest::Typed(of) => {
                let of = layout::line(self.ty(&TypeRef::Map(Box::new(of.clone()))));
                format!("    /// All other members.\n    pub {rest}: {of},\n")
            }
        };
        let default = match self.starts_empty(object) {
            true => "Default, ",
            false => "",
        };
        format!(
            "{docs}#[derive(Clone, Debug, {default}PartialEq)]\n#[non_exhaustive]\n\
             pub struct {name} {{\n{fields}{others}}}\n"
        )
    }

    /// What is said about a member, beside what its type says: the words of a component that it is, and a format that
    /// has a type. Where those of another type take more than a line, their beginning is enough.
    fn own(&self, field: &Field) -> Docs {
        let mut about = field.docs.clone();
        let api = self.context.api;
        let mut of = api.resolve(&field.ty);
        if let TypeRef::Nullable(within) = of {
            of = api.resolve(within);
        }
        if let (TypeRef::Scalar(Scalar::Formatted(_)), Some(format)) = (of, &about.format) {
            let fact = format_fact(format);
            about.facts.retain(|said| *said != fact);
        }
        let Some(def) = of.named().and_then(|id| api.def(id)) else {
            return about;
        };
        if (&def.docs.title, &def.docs.text) != (&about.title, &about.text) {
            return about;
        }
        if def.is_component() {
            about.title.clear();
            about.text.clear();
        } else if docs::text(&about, "").lines().count() > 1 {
            match about.title.is_empty() {
                true => about.text = docs::opening(&about.text).to_owned(),
                false => about.text.clear(),
            }
        }
        about
    }

    /// Whether a value can be built from nothing.
    fn starts_empty(&self, object: &Struct) -> bool {
        self.context.facts.sent.contains(&self.id)
            && object
                .fields
                .iter()
                .all(|field| !field.presence.is_required())
    }

    fn builder(&mut self, object: &Struct) -> String {
        let name = &self.names.name;
        let mut text = format!("impl {name} {{\n{}}}\n", self.constructor(object));
        let mut rows = Vec::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            if !field.presence.is_required() {
                rows.push(self.setter(index, field, member));
            }
        }
        if !rows.is_empty() {
            self.import(&["setters"]);
            let line = format!("setters!({name} {{ {} }});\n", rows.join(", "));
            text.push_str(&match line.chars().count() <= layout::WIDTH {
                true => line,
                false => format!("setters!({name} {{\n    {},\n}});\n", rows.join(",\n    ")),
            });
        }
        text
    }

    fn constructor(&mut self, object: &Struct) -> String {
        if self.starts_empty(object) {
            return "    /// A value in which nothing is set.\n    pub fn new() -> Self { Default::default() }\n"
                .to_owned();
        }
        let mut arguments = Vec::new();
        let mut values = Vec::new();
        for (index, (field, member)) in object.fields.iter().zip(&self.names.members).enumerate() {
            let from = From::Model(self.names.module.as_str());
            let value = match field.presence {
                Presence::Required => match only(self.context, field) {
                    Some(Only::Bool(value)) => quote!(#value),
                    Some(Only::Variant(id, variant)) => {
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
            values.push(match value.to_string() == member.to_string() {
                true => member.to_string(),
                false => format!("{member}: {}", layout::line(value)),
            });
        }
        values.push(format!("{}: Default::default()", self.names.rest));
        let many = match arguments.len() > FEW {
            true => {
                "    #[expect(clippy::too_many_arguments, reason = \"the document requires them all\")]\n"
            }
            false => "",
        };
        let arguments = arguments.into_iter().map(layout::line).collect();
        let signature = layout::enclosed("pub fn new(", arguments, ") -> Self {", "    ", "");
        let value = layout::enclosed("Self {", values, "}", "        ", " ");
        let function = layout::function(&signature, &value);
        format!("    /// A value with everything that must be there.\n{many}{function}")
    }

    /// The row of the method that sets a member.
    fn setter(&mut self, index: usize, field: &Field, member: &Ident) -> String {
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
        let deprecated = match field.docs.deprecated {
            true => "#[deprecated] ",
            false => "",
        };
        let (ty, value) = (layout::line(ty), layout::line(value));
        format!("{deprecated}{member}: {ty} = {value}")
    }

    /// The table that makes the struct a record, its members in the order of
    /// the document.
    fn codec(&mut self, object: &Struct) -> String {
        self.import(&["record"]);
        let constants = object.constants.iter();
        let constants =
            constants.map(|(name, only)| format!("{} = {}", literal(name), constant_literal(only)));
        let fields = object
            .fields
            .iter()
            .zip(&self.names.members)
            .map(|(field, member)| {
                let mut row = member.to_string();
                if row != field.name {
                    row = format!("{row} = {}", literal(&field.name));
                }
                match field.presence {
                    Presence::Required | Presence::RequiredNullable => row,
                    Presence::Optional | Presence::OptionalNullable => format!("[{row}]"),
                }
            });
        let rows = constants
            .chain(fields)
            .enumerate()
            .map(|(index, row)| format!("{index}: {row}"))
            .collect();
        let rest = match &object.rest {
            Rest::Kept => "keep",
            Rest::Typed(_) => "collect",
        };
        let end = format!(" {rest} {}", self.names.rest);
        table(&format!("record {}", self.names.name), rows, &end)
    }
}

/// What is said about a member that the document does not describe: how it travels, unless it is called the same.
fn lead(field: &Field, member: &Ident) -> String {
    match member.as_str() == field.name {
        true => String::new(),
        false => format!("{}.", crate::ir::code_span(&field.name)),
    }
}

/// The value of a constant in Rust.
fn constant_literal(only: &Value) -> String {
    only.as_str().map_or_else(|| only.to_string(), literal)
}
