//! Open enums of texts or numbers.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Item, Model, literal, table};
use crate::emit::docs::comment;
use crate::ir::{Enum, EnumKind, EnumValue, code_span};

impl Model<'_, '_> {
    /// An enum, open to values that the document does not know.
    pub fn enumeration(mut self, of: &Enum) -> Vec<Item> {
        let docs = self.docs("One of these values.", []);
        let (name, rest) = (&self.names.name, &self.names.rest);
        let variants = self
            .names
            .members
            .iter()
            .zip(&of.values)
            .map(|(variant, value)| {
                let docs = comment(&value_docs(value));
                quote!(#docs #variant,)
            });
        let variants: TokenStream = variants.collect();
        let content = match of.kind {
            EnumKind::String => quote!(Unknown<Self>),
            EnumKind::Integer => quote!(Unknown<Self, i64>),
        };
        let item = quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #variants
                /// A value that the document does not know.
                #rest(#content),
            }
        };
        let heading = match of.kind {
            EnumKind::String => "string_enum",
            EnumKind::Integer => "integer_enum",
        };
        self.import(&["Unknown", heading]);
        let rows = self
            .names
            .members
            .iter()
            .zip(&of.values)
            .map(|(variant, value)| {
                let wire = match of.kind {
                    EnumKind::String => literal(&value.wire),
                    EnumKind::Integer => value.wire.clone(),
                };
                format!("{variant} = {wire}")
            });
        let end = format!(" else {rest}");
        vec![item.into(), table(&format!("{heading} {name}"), rows, &end)]
    }
}

/// What the comment of a value says.
pub fn value_docs(value: &EnumValue) -> String {
    let wire = if value.wire.is_empty() {
        "The empty text".to_owned()
    } else {
        code_span(&value.wire)
    };
    match value.text.trim() {
        "" => format!("{wire}."),
        text => format!("{wire}: {text}"),
    }
}
