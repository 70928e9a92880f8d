//! Unions, open to shapes that the document does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::Model;
use crate::emit::docs::comment;
use crate::ir::{Choice, Scalar, Shape, TypeRef, Union, Variant, code_span};

impl Model<'_, '_> {
    /// A union and its codec.
    pub fn union(mut self, union: &Union) -> Vec<TokenStream> {
        let docs = self.docs("One of these shapes.");
        let (name, rest) = (&self.names.name, &self.names.rest);
        let mut variants = TokenStream::new();
        for (index, (variant, member)) in union.variants.iter().zip(&self.names.members).enumerate() {
            let docs = comment(&about(union, variant));
            let ty = self.member_type(index, &variant.ty);
            variants.extend(quote!(#docs #member(#ty),));
        }
        self.import(&["Serialize", "Serializer", "Union", "Unknown", "Value", "union"]);
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
        let read = match &union.choice {
            Choice::Tag(property) => self.read_by_tag(union, property),
            Choice::Fit => self.read_by_fit(union),
        };
        let written = self.written(union);
        let codec = quote! {
            impl Union for #name {
                fn read(json: &Value) -> Result<Option<Self>, serde_json::Error> {
                    #read
                }

                fn unknown(json: Unknown<Self, Value>) -> Self {
                    Self::#rest(json)
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #written
                        Self::#rest(json) => json.as_json().serialize(serializer),
                    }
                }
            }
        };
        vec![item, codec, quote!(union!(#name);)]
    }

    fn read_by_tag(&mut self, union: &Union, property: &str) -> TokenStream {
        self.import(&["tag"]);
        let mut arms = TokenStream::new();
        for (variant, name) in union.variants.iter().zip(&self.names.members) {
            let tags = &variant.tags;
            arms.extend(if variant.holds_tag {
                self.import(&["variant"]);
                quote!(Some(#(#tags)|*) => variant(json, Self::#name),)
            } else {
                self.import(&["without_tag"]);
                quote!(Some(#(#tags)|*) => without_tag(json, #property, Self::#name),)
            });
        }
        quote! {
            match tag(json, #property) {
                #arms
                _ => Ok(None),
            }
        }
    }

    fn read_by_fit(&mut self, union: &Union) -> TokenStream {
        self.import(&["Choice"]);
        let mut order: Vec<_> = union.variants.iter().zip(&self.names.members).collect();
        // Between equals the first one is taken, so the narrower ones lead.
        order.sort_by_key(|(variant, _)| self.breadth(&variant.ty));
        let attempts = order.iter().map(|(_, name)| quote!(.attempt(Self::#name)));
        quote!(Choice::new(json)#(#attempts)*.finish())
    }

    fn breadth(&self, ty: &TypeRef) -> u8 {
        match self.context.api.resolve(ty) {
            TypeRef::Def(id) => match self.context.api.def(*id).map(|def| &def.shape) {
                Some(Shape::Enum(_)) => 0,
                _ => 1,
            },
            TypeRef::Scalar(Scalar::F64) => 2,
            TypeRef::Scalar(Scalar::String) => 3,
            TypeRef::Map(_) => 4,
            TypeRef::Any => 5,
            _ => 1,
        }
    }

    fn written(&mut self, union: &Union) -> TokenStream {
        let mut arms = TokenStream::new();
        for (index, (variant, name)) in union.variants.iter().zip(&self.names.members).enumerate() {
            arms.extend(match (&union.choice, variant.tags.first()) {
                (Choice::Tag(property), Some(tag)) if !variant.holds_tag => {
                    self.import(&["with_tag"]);
                    let content = if self.is_boxed(index) { quote!(&**content) } else { quote!(content) };
                    quote!(Self::#name(content) => with_tag(serializer, #property, #tag, #content),)
                }
                _ => quote!(Self::#name(content) => content.serialize(serializer),),
            });
        }
        arms
    }
}

fn about(union: &Union, variant: &Variant) -> String {
    match (&union.choice, variant.tags.as_slice()) {
        (Choice::Tag(property), [first, ..]) => {
            format!("Where {} is {}.", code_span(property), code_span(first))
        }
        _ => format!("{}.", code_span(variant.label.trim())),
    }
}
