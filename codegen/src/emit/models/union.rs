//! Unions, open to shapes that the document does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Item, Model, literal, table};
use crate::emit::docs::comment;
use crate::ir::{Choice, Label, Scalar, Shape, TypeRef, Union, Variant, code_span};
use crate::name::Ident;

impl Model<'_, '_> {
    /// A union and its codec.
    pub fn union(mut self, union: &Union) -> Vec<Item> {
        let docs = self.docs("One of these shapes.", []);
        let (name, rest) = (&self.names.name, &self.names.rest);
        let mut variants = TokenStream::new();
        for (index, (variant, member)) in union.variants.iter().zip(&self.names.members).enumerate()
        {
            let docs = comment(&about(union, variant));
            let ty = self.member_type(index, &variant.ty);
            variants.extend(quote!(#docs #member(#ty),));
        }
        self.import(&["Unknown", "Value", "union"]);
        let item = quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #variants
                /// A shape that the document does not know, as it came.
                #rest(Unknown<Self, Value>),
            }
        };
        let codec = match &union.choice {
            Choice::Tag(property) => self.by_tag(union, property),
            Choice::Fit => self.by_fit(union),
        };
        vec![item.into(), codec]
    }

    fn by_tag(&self, union: &Union, property: &str) -> Item {
        let row = |(variant, name): (&Variant, &Ident)| {
            let tags: Vec<_> = variant.tags.iter().map(|tag| literal(tag)).collect();
            format!("{name} = {}", tags.join(" | "))
        };
        let pairs = union.variants.iter().zip(&self.names.members);
        let (holding, bare): (Vec<_>, Vec<_>) = pairs.partition(|(variant, _)| variant.holds_tag);
        let mut end = String::new();
        if !bare.is_empty() {
            let rows = bare
                .into_iter()
                .map(|pair| format!("        {},\n", row(pair)));
            end = format!(" bare {{\n{}    }}", rows.collect::<String>());
        }
        let end = format!("{end} else {}", self.names.rest);
        let heading = format!("union {} by {}", self.names.name, literal(property));
        table(&heading, holding.into_iter().map(row), &end)
    }

    fn by_fit(&self, union: &Union) -> Item {
        let mut order: Vec<_> = union.variants.iter().zip(&self.names.members).collect();
        // Between equals the first one is taken, so the narrower ones lead.
        order.sort_by_key(|(variant, _)| self.breadth(&variant.ty));
        let rows = order.into_iter().map(|(_, name)| name.to_string());
        let heading = format!("union {} by fit", self.names.name);
        table(&heading, rows, &format!(" else {}", self.names.rest))
    }

    fn breadth(&self, ty: &TypeRef) -> u8 {
        match self.context.api.resolve(ty) {
            TypeRef::Def(id) => match self.context.api.def(*id).map(|def| &def.shape) {
                Some(Shape::Enum(_)) => 0,
                _ => 1,
            },
            TypeRef::Scalar(Scalar::F64) => 2,
            TypeRef::Scalar(Scalar::File) => 3,
            TypeRef::Scalar(scalar) if scalar.is_text() => 3,
            TypeRef::Map(_) => 4,
            TypeRef::Any => 5,
            _ => 1,
        }
    }
}

fn about(union: &Union, variant: &Variant) -> String {
    match (&union.choice, variant.tags.as_slice()) {
        (Choice::Tag(property), tags @ [_, ..]) => {
            let tags: Vec<_> = tags.iter().map(|tag| code_span(tag)).collect();
            format!("Where {} is {}.", code_span(property), tags.join(" or "))
        }
        _ => match &variant.label {
            Label::Having(_, member) => format!("With {}.", code_span(member)),
            label => described(label),
        },
    }
}

/// The words for an alternative that no tag tells from others.
fn described(label: &Label) -> String {
    match label {
        Label::Name(name) => format!("{}.", code_span(name.trim())),
        Label::With(member) | Label::Having(_, member) => format!("With {}.", code_span(member)),
        Label::List(None) => "A list.".to_owned(),
        Label::List(Some(of)) => {
            let of = described(of);
            format!("A list of {of}")
        }
    }
}
