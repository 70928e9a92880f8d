//! The methods of `Headers`: one for each header that responses declare.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, File, Item, Uses, docs, import, runtime_imports, ty};
use crate::ir::{Header, HeaderValue, Operation, Scalar, code_span};
use crate::name::Ident;

const DOCS: &str = "The headers that responses declare.";

/// How many of them an operation's comment lists.
const LISTED: usize = 8;

/// The file, where any are declared.
pub fn emit(context: Context<'_>) -> Option<File> {
    let module = context.names.headers_module.as_ref()?;
    let mut uses = Uses::new();
    runtime_imports(&mut uses, &["Headers", "declared"]);
    let headers = context.api.headers.iter().zip(&context.names.headers);
    let getters: TokenStream = headers
        .map(|(header, name)| getter(header, name, &mut uses))
        .collect();
    Some(File {
        path: format!("src/{}.rs", module.as_str()),
        docs: DOCS.to_owned(),
        uses,
        items: vec![Item::from(quote!(impl Headers { #getters }))],
    })
}

fn getter(header: &Header, name: &Ident, uses: &mut Uses) -> TokenStream {
    let wire = &header.name;
    let (ty, read) = match header.value {
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
    };
    let span = code_span(wire);
    let mut text = docs::text(&header.docs, "");
    let lead = match header.value {
        HeaderValue::Lines => format!("The header {span}, each of its lines."),
        _ => format!("The header {span}."),
    };
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(&lead);
    let docs = docs::comment(&text);
    let deprecated = docs::deprecated(&header.docs);
    quote! {
        #docs
        #deprecated
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
    Some(format!("# Response headers\n{}{more}", listed.join(",\n")))
}
