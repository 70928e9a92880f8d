//! Parameters that the client holds: its setters, and which operations take them.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{parameter, style};
use super::{Context, Uses, docs, runtime_imports};
use crate::ir::{Location, Operation, Param, code_span};

/// The methods of the builder that set them.
pub fn setters(context: Context<'_>, uses: &mut Uses) -> TokenStream {
    let globals = context.api.globals.iter().zip(&context.names.globals);
    let setters = globals.map(|(global, name)| {
        let (ty, value) = parameter(context, global, name, uses);
        let of = of(global, &global.name, uses);
        let lead = format!("Sets {}.", code_span(&global.name));
        let mut text = docs::text(&global.docs, &lead);
        text.push_str(
            "\n\nIt is sent with every call that has such a parameter and does not set it.",
        );
        let docs = docs::comment(&text);
        let deprecated = docs::deprecated(&global.docs);
        quote! {
            #docs
            #deprecated
            pub fn #name(self, #name: #ty) -> Self {
                self.global(#of, #value)
            }
        }
    });
    setters.collect()
}

/// What the comment of a call's setter adds about the client's value.
pub fn note(context: Context<'_>, param: &Param) -> String {
    let global = param.global.as_ref();
    let name = global.and_then(|global| context.names.globals.get(global.index));
    let (Some(global), Some(name)) = (global, name) else {
        return String::new();
    };
    let needed = if global.required {
        "; one of both is needed"
    } else {
        ""
    };
    let setter = code_span(&format!("ClientBuilder::{name}"));
    format!("\n\nUnless this is called, the value of {setter} is sent{needed}.")
}

/// The step of an endpoint that says which of them an operation takes.
pub fn taken(context: Context<'_>, operation: &Operation, uses: &mut Uses) -> TokenStream {
    let mut globals = Vec::new();
    for param in &operation.params {
        let Some(global) = param.global else { continue };
        let names = context.names.globals.get(global.index);
        let declared = context.api.globals.get(global.index);
        let (Some(name), Some(declared)) = (names, declared) else {
            continue;
        };
        let of = of(param, &declared.name, uses);
        let name = name.as_str();
        let usual = param.style == param.location.plain();
        let style = (!usual).then(|| {
            let (style, explode) = style(param, uses);
            quote!(.style(#style, #explode))
        });
        let required = global.required.then(|| quote!(.required()));
        let reserved = param.reserved.then(|| quote!(.reserved()));
        globals.push(quote!(#of.set_by(#name) #style #reserved #required));
    }
    if globals.is_empty() {
        return TokenStream::new();
    }
    quote!(.globals(&[#(#globals),*]))
}

fn of(param: &Param, wire: &str, uses: &mut Uses) -> TokenStream {
    runtime_imports(uses, &["Global"]);
    match param.location {
        Location::Path => quote!(Global::path(#wire)),
        Location::Query => quote!(Global::query(#wire)),
        Location::Header | Location::Part => quote!(Global::header(#wire)),
        Location::Cookie => quote!(Global::cookie(#wire)),
    }
}
