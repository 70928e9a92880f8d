//! Request bodies: what an operation takes, and how it gets into a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{Set, named};
use super::ty::{From, ty};
use super::{Context, Uses, docs, runtime_imports};
use crate::ir::{Api, Body, Content, Encoding, Media, TypeRef, code_span};
use crate::name::OperationNames;

/// What an argument for a body takes.
pub fn argument(
    context: Context<'_>,
    body: &Body,
    names: &OperationNames,
    uses: &mut Uses,
) -> TokenStream {
    let Some(only) = body.only() else {
        let choice = &names.choice;
        return quote!(impl Into<#choice>);
    };
    match &only.content {
        Content::Text | Content::Bytes | Content::Empty => {
            runtime_imports(uses, &["Body"]);
            quote!(impl Into<Body>)
        }
        _ => held(context, only, uses),
    }
}

/// The step that sets the body of a call that begins.
pub fn set(body: &Body, names: &OperationNames, uses: &mut Uses) -> Set {
    let name = &names.body;
    let Some(only) = body.only() else {
        let choice = &names.choice;
        return Set::Statement(quote!(Into::<#choice>::into(#name).put(&mut call);));
    };
    let media_type = &only.media_type;
    let usual = only.encodings.is_empty();
    match &only.content {
        Content::Json(_) if media_type == "application/json" => Set::Chain(quote!(.json(&#name))),
        Content::Form(_) if usual => Set::Chain(quote!(.form(&#name))),
        Content::Multipart(Some(_)) if usual && media_type == "multipart/form-data" => {
            Set::Chain(quote!(.multipart(&#name)))
        }
        Content::Text | Content::Bytes | Content::Empty => {
            Set::Chain(quote!(.body(#media_type, #name)))
        }
        _ => {
            let step = step(only, &quote!(#name), uses);
            Set::Statement(quote!(call.#step;))
        }
    }
}

/// The statement that sets the body of `self.call`.
pub fn set_later(body: &Body, names: &OperationNames, uses: &mut Uses) -> TokenStream {
    let name = &names.body;
    match body.only() {
        Some(only) => {
            let step = step(only, &quote!(#name), uses);
            quote!(self.call.#step;)
        }
        None => {
            let choice = &names.choice;
            quote!(Into::<#choice>::into(#name).put(&mut self.call);)
        }
    }
}

/// The call of a method that sets a body of this kind.
fn step(media: &Media, value: &TokenStream, uses: &mut Uses) -> TokenStream {
    let media_type = &media.media_type;
    match &media.content {
        Content::Json(_) => quote!(set_json(#media_type, &#value)),
        Content::Form(_) => {
            let encodings = encodings(&media.encodings, uses);
            quote!(set_form(&#value, &[#(#encodings),*]))
        }
        Content::Multipart(Some(_)) => {
            let encodings = encodings(&media.encodings, uses);
            quote!(set_multipart(#media_type, &#value, &[#(#encodings),*]))
        }
        Content::Multipart(None) => quote!(set_parts(#media_type, #value)),
        Content::Text | Content::Bytes | Content::Empty => quote!(set_body(#media_type, #value)),
    }
}

fn encodings(encodings: &[Encoding], uses: &mut Uses) -> Vec<TokenStream> {
    if !encodings.is_empty() {
        runtime_imports(uses, &["Encoding"]);
    }
    let encodings = encodings.iter().map(|encoding| {
        let name = &encoding.name;
        let content_type = encoding.content_type.iter();
        let style = encoding.style.iter().map(|style| {
            let (style, explode) = named(style, uses);
            quote!(.style(#style, #explode))
        });
        let reserved = encoding.allow_reserved.then(|| quote!(.allow_reserved()));
        quote!(Encoding::new(#name) #(.content_type(#content_type))* #(#style)* #reserved)
    });
    encodings.collect()
}

/// What holds a body of this kind.
fn held(context: Context<'_>, media: &Media, uses: &mut Uses) -> TokenStream {
    match &media.content {
        Content::Json(of) | Content::Form(of) | Content::Multipart(Some(of)) => {
            ty(context, of, From::Outside, uses)
        }
        Content::Multipart(None) => {
            runtime_imports(uses, &["Multipart"]);
            quote!(Multipart)
        }
        Content::Text | Content::Bytes | Content::Empty => {
            runtime_imports(uses, &["Body"]);
            quote!(Body)
        }
    }
}

/// The choice between several kinds of body, and what becomes one of them without being told.
pub fn choice(
    context: Context<'_>,
    body: &Body,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    if body.only().is_some() {
        return Vec::new();
    }
    runtime_imports(uses, &["Call"]);
    let name = &names.choice;
    let (mut variants, mut arms) = (TokenStream::new(), TokenStream::new());
    let mut conversions = Vec::new();
    for (index, (media, variant)) in body.choices.iter().zip(&names.choices).enumerate() {
        let about = docs::comment(&format!("{}.", code_span(&media.media_type)));
        let of = held(context, media, uses);
        let step = step(media, &quote!(body), uses);
        variants.extend(quote!(#about #variant(#of),));
        arms.extend(quote!(Self::#variant(body) => call.#step,));
        if is_meant(context.api, body, index) {
            conversions.push(quote! {
                impl From<#of> for #name {
                    fn from(body: #of) -> Self {
                        Self::#variant(body)
                    }
                }
            });
        }
    }
    let about = docs::comment(&format!(
        "What `{}` sends, by its media type.",
        names.method
    ));
    let choice = quote! {
        #about
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name { #variants }
    };
    let put = quote! {
        impl #name {
            fn put(self, call: &mut Call) {
                match self { #arms }
            }
        }
    };
    [choice, put].into_iter().chain(conversions).collect()
}

/// Whether a value of a choice's type means this choice: no other has this type, or it is the first of them and has a
/// model. Nobody can tell one kind of bytes from another.
fn is_meant(api: &Api, body: &Body, index: usize) -> bool {
    let kind = |media: &Media| kind(api, &media.content);
    let Some(own) = body.choices.get(index).map(kind) else {
        return false;
    };
    let first = body.choices.iter().position(|media| kind(media) == own);
    let several = body
        .choices
        .iter()
        .filter(|media| kind(media) == own)
        .count()
        > 1;
    first == Some(index) && !(several && own.is_empty())
}

/// A text that is the same for what one type holds; empty for bytes.
fn kind(api: &Api, content: &Content) -> String {
    match content {
        Content::Json(of) | Content::Form(of) | Content::Multipart(Some(of)) => spelled(api, of),
        Content::Multipart(None) => "Multipart".to_owned(),
        Content::Text | Content::Bytes | Content::Empty => String::new(),
    }
}

/// A type without other names for it.
fn spelled(api: &Api, ty: &TypeRef) -> String {
    match api.resolve(ty) {
        TypeRef::List(of) => format!("[{}]", spelled(api, of)),
        TypeRef::Map(of) => format!("{{{}}}", spelled(api, of)),
        TypeRef::Nullable(of) => format!("{}?", spelled(api, of)),
        TypeRef::Tuple(parts) => {
            let parts = parts.iter().map(|part| spelled(api, part));
            format!("({})", parts.collect::<Vec<_>>().join(","))
        }
        other => format!("{other:?}"),
    }
}

/// Whether a body of text or bytes is one of the choices, a form of parts another: what the crate's root names.
pub fn kinds(api: &Api) -> (bool, bool) {
    let operations = api.resources.iter().flat_map(|group| &group.operations);
    let choices = operations.filter_map(|operation| operation.body.as_ref());
    let contents = choices.flat_map(|body| &body.choices);
    let (mut bytes, mut parts) = (false, false);
    for media in contents {
        match &media.content {
            Content::Text | Content::Bytes => bytes = true,
            Content::Multipart(_) => parts = true,
            _ => {}
        }
    }
    (bytes, parts)
}
