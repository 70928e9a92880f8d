//! Open enums of texts or numbers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Model;
use crate::emit::docs::comment;
use crate::ir::{Enum, EnumKind, EnumValue, code_span};

impl Model<'_, '_> {
    /// An enum, open to values that the document does not know.
    pub fn enumeration(mut self, of: &Enum) -> Vec<TokenStream> {
        let docs = self.docs("One of these values.");
        let (name, rest) = (&self.names.name, &self.names.rest);
        let variants = self.names.members.iter().zip(&of.values).map(|(variant, value)| {
            let docs = comment(&about(value));
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
        let codec = match of.kind {
            EnumKind::String => self.string_codec(of),
            EnumKind::Integer => self.integer_codec(of),
        };
        let last = match of.kind {
            EnumKind::String => {
                self.import(&["StringEnum", "Unknown", "string_enum"]);
                quote!(string_enum!(#name);)
            }
            EnumKind::Integer => {
                self.import(&["IntegerEnum", "Unknown", "integer_enum"]);
                quote!(integer_enum!(#name);)
            }
        };
        vec![item, codec, last]
    }

    fn string_codec(&self, of: &Enum) -> TokenStream {
        let (name, rest) = (&self.names.name, &self.names.rest);
        let pairs = || self.names.members.iter().zip(&of.values);
        let known = pairs().map(|(variant, EnumValue { wire, .. })| quote!(#wire => Self::#variant,));
        let written = pairs().map(|(variant, EnumValue { wire, .. })| quote!(Self::#variant => #wire,));
        quote! {
            impl StringEnum for #name {
                fn known(value: &str) -> Option<Self> {
                    Some(match value {
                        #(#known)*
                        _ => return None,
                    })
                }

                fn unknown(value: Unknown<Self>) -> Self {
                    Self::#rest(value)
                }

                fn as_str(&self) -> &str {
                    match self {
                        #(#written)*
                        Self::#rest(value) => value.as_str(),
                    }
                }
            }
        }
    }

    fn integer_codec(&self, of: &Enum) -> TokenStream {
        let (name, rest) = (&self.names.name, &self.names.rest);
        let number = |value: &EnumValue| {
            // Lowering lets nothing else than these through.
            Literal::i64_unsuffixed(value.wire.parse().unwrap_or_default())
        };
        let pairs = || self.names.members.iter().zip(of.values.iter().map(number));
        let known = pairs().map(|(variant, value)| quote!(#value => Self::#variant,));
        let written = pairs().map(|(variant, value)| quote!(Self::#variant => #value,));
        quote! {
            impl IntegerEnum for #name {
                fn known(value: i64) -> Option<Self> {
                    Some(match value {
                        #(#known)*
                        _ => return None,
                    })
                }

                fn unknown(value: Unknown<Self, i64>) -> Self {
                    Self::#rest(value)
                }

                fn as_i64(&self) -> i64 {
                    match self {
                        #(#written)*
                        Self::#rest(value) => value.as_i64(),
                    }
                }
            }
        }
    }
}

fn about(value: &EnumValue) -> String {
    let wire = if value.wire.is_empty() { "The empty text".to_owned() } else { code_span(&value.wire) };
    match value.text.trim() {
        "" => format!("{wire}."),
        text => format!("{wire}: {text}"),
    }
}
