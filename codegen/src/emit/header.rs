//! The methods of `Headers`, one for each header that responses declare, and those of `File`, one for each that files in
//! forms declare.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, File, Item, Uses, docs, import, runtime_imports, ty};
use crate::ir::{Header, HeaderValue, Operation, Scalar, code_span};
use crate::name::Ident;

const DOCS: &str = "The headers that responses declare.";
const DOCS_WITH_PARTS: &str = "The headers that responses, and files in forms, declare.";

/// How many of them an operation's comment lists.
const LISTED: usize = 8;

/// The file, where any are declared.
pub fn emit(context: Context<'_>) -> Option<File> {
    let module = context.names.headers_module.as_ref()?;
    let mut uses = Uses::new();
    let mut items = Vec::new();
    let (api, names) = (context.api, context.names);
    if !api.headers.is_empty() {
        runtime_imports(&mut uses, &["Headers", "declared"]);
        let headers = api.headers.iter().zip(&names.headers);
        let getters: TokenStream = headers
            .map(|(header, name)| getter(header, name, &mut uses))
            .collect();
        items.push(Item::from(quote!(impl Headers { #getters })));
    }
    if !api.part_headers.is_empty() {
        runtime_imports(&mut uses, &["File"]);
        let headers = api.part_headers.iter().zip(&names.part_headers);
        let setters = headers.map(|(header, name)| setter(header, name));
        let setters: TokenStream = setters.collect();
        items.push(Item::from(quote!(impl File { #setters })));
    }
    let docs = match api.part_headers.is_empty() {
        true => DOCS,
        false => DOCS_WITH_PARTS,
    };
    Some(File {
        path: format!("src/{}.rs", module.as_str()),
        docs: docs.to_owned(),
        is_inner: false,
        uses,
        items,
    })
}

/// The setter of a header that goes with a file. What is no single value is text.
fn setter(header: &Header, name: &Ident) -> TokenStream {
    let wire = &header.name;
    let (ty, value) = match header.value {
        HeaderValue::One(of) if of != Scalar::String => (ty::scalar(of), quote!(#name.to_string())),
        _ => (quote!(impl Into<String>), quote!(#name)),
    };
    let docs = described(header, &format!("Sends the header {}.", code_span(wire)));
    quote! {
        #docs
        #[must_use]
        pub fn #name(self, #name: #ty) -> Self {
            self.header(#wire, #value)
        }
    }
}

/// What is said about a header, and this.
fn described(header: &Header, lead: &str) -> TokenStream {
    let mut text = docs::text(&header.docs, "");
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(lead);
    let docs = docs::comment(&text);
    let deprecated = docs::deprecated(&header.docs);
    quote!(#docs #deprecated)
}

/// What a method for a header gives, and what reads it.
pub fn value(of: HeaderValue, uses: &mut Uses) -> (TokenStream, TokenStream) {
    match of {
        HeaderValue::One(Scalar::String) => (quote!(Option<&str>), quote!(text)),
        HeaderValue::One(of) => {
            let of = ty::scalar(of);
            (quote!(Option<#of>), quote!(parsed))
        }
        HeaderValue::List(of) => {
            let of = ty::scalar(of);
            (quote!(Option<Vec<#of>>), quote!(list))
        }
        HeaderValue::Lines => (quote!(Vec<&str>), quote!(lines)),
        HeaderValue::Json => {
            import(uses, super::MODEL, "Value");
            (quote!(Option<Value>), quote!(json))
        }
    }
}

fn getter(header: &Header, name: &Ident, uses: &mut Uses) -> TokenStream {
    let wire = &header.name;
    let (ty, read) = value(header.value, uses);
    let span = code_span(wire);
    let lead = match header.value {
        HeaderValue::Lines => format!("The header {span}, each of its lines."),
        _ => format!("The header {span}."),
    };
    let docs = described(header, &lead);
    quote! {
        #docs
        pub fn #name(&self) -> #ty {
            declared::#read(self, #wire)
        }
    }
}

/// What an operation's comment says about them: links, in which nothing is of the document but identifiers.
pub fn list(context: Context<'_>, operation: &Operation) -> Option<String> {
    let names = operation.headers.iter();
    let names: Vec<_> = names
        .filter_map(|index| context.names.headers.get(*index))
        .map(|name| {
            let name = name.as_str();
            format!("[`{name}`](crate::Headers::{name})")
        })
        .collect();
    let more = match names.len() {
        0 => return None,
        all if all > LISTED => format!(" and {} more of [`crate::Headers`]", all - LISTED),
        _ => String::new(),
    };
    let listed: Vec<_> = names.into_iter().take(LISTED).collect();
    Some(format!("- Response headers: {}{more}", listed.join(", ")))
}
