//! `src/servers.rs`: the servers of the document, as types to choose from.

use proc_macro2::TokenStream;
use quote::quote;

use super::models::value_docs;
use super::{Context, File, Item, Uses, docs, import, prose, runtime_imports};
use crate::ir::{Server, ServerVariable, code_span};
use crate::name::{ChoiceNames, Ident, ServerNames};

/// The file, where the document has servers to choose from.
pub fn emit(context: Context<'_>) -> Option<File> {
    let module = context.names.servers_module.as_ref()?;
    let mut uses = Uses::new();
    runtime_imports(&mut uses, &["Server", "ServerUrl"]);
    let mut items = Vec::new();
    let servers = context.api.servers.iter().zip(&context.names.servers);
    for (index, (server, names)) in servers.enumerate() {
        if server.callable {
            items.extend(server_items(context, index, server, names, &mut uses));
        }
    }
    let choices = context.names.choices.iter();
    items.extend(choices.flat_map(|choice| choice_items(context, choice)));
    let docs = "The servers that the document describes, for `ClientBuilder::server` and `with_server`.\n\n\
                Both take a URL as well, for any other place.";
    Some(File {
        path: format!("src/{}.rs", module.as_str()),
        docs: docs.to_owned(),
        is_inner: false,
        uses,
        items: items.into_iter().map(Item::from).collect(),
    })
}

/// A list of servers as data.
pub fn list(context: Context<'_>, indexes: &[usize], uses: &mut Uses) -> TokenStream {
    let servers = indexes.iter().filter_map(|index| {
        let server = context.api.servers.get(*index)?;
        let names = context.names.servers.get(*index)?;
        let module = context.names.servers_module.as_ref();
        Some(match module.filter(|_| server.callable) {
            Some(module) => {
                import(uses, "crate", module);
                let constant = &names.constant;
                quote!(#module::#constant)
            }
            None => {
                runtime_imports(uses, &["Server"]);
                data(server, uses)
            }
        })
    });
    let servers: Vec<_> = servers.collect();
    quote!(&[#(#servers),*])
}

/// A server as data.
fn data(server: &Server, uses: &mut Uses) -> TokenStream {
    let url = &server.url;
    let name = server.name.as_ref().map(|name| quote!(.named(#name)));
    let variables = (!server.variables.is_empty()).then(|| {
        runtime_imports(uses, &["ServerVariable"]);
        let variables = server.variables.iter().map(|variable| {
            let name = &variable.name;
            let allowed: Vec<_> = variable.allowed.iter().map(|value| &value.wire).collect();
            let allowed = (!allowed.is_empty()).then(|| quote!(.allowed(&[#(#allowed),*])));
            match &variable.default {
                Some(default) => quote!(ServerVariable::new(#name, #default) #allowed),
                None => quote!(ServerVariable::required(#name) #allowed),
            }
        });
        quote!(.variables(&[#(#variables),*]))
    });
    quote!(Server::new(#url) #name #variables)
}

fn server_items(
    context: Context<'_>,
    index: usize,
    server: &Server,
    names: &ServerNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    let (name, constant) = (&names.name, &names.constant);
    let docs = docs::comment(&about(context, index, server));
    let data = data(server, uses);
    let constant_docs = docs::comment(&code_span(&server.url));
    let mut items = vec![quote! {
        #constant_docs
        pub(crate) const #constant: Server = #data;
    }];
    if server.variables.is_empty() {
        items.push(quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #name;
        });
        items.push(quote! {
            impl From<#name> for ServerUrl {
                fn from(_: #name) -> Self {
                    Self::of(&#constant)
                }
            }
        });
        return items;
    }
    let (methods, required) = methods(context, server, names, uses);
    items.push(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a server is only a choice until a client or a call is given it"]
        pub struct #name {
            url: ServerUrl,
        }
    });
    items.push(quote!(impl #name { #methods }));
    if !required {
        items.push(quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    items.push(quote! {
        impl From<#name> for ServerUrl {
            fn from(server: #name) -> Self {
                server.url
            }
        }
    });
    items
}

/// The constructor, which takes what has no default, and a setter for everything else.
fn methods(
    context: Context<'_>,
    server: &Server,
    names: &ServerNames,
    uses: &mut Uses,
) -> (TokenStream, bool) {
    let constant = &names.constant;
    let (mut arguments, mut steps) = (Vec::new(), TokenStream::new());
    let mut setters = TokenStream::new();
    let choices = names.variables.iter().zip(&names.choices);
    for (variable, (setter, choice)) in server.variables.iter().zip(choices) {
        let wire = &variable.name;
        let choice = choice.and_then(|index| context.names.choices.get(index));
        let (ty, value) = argument(setter, choice, uses);
        if variable.default.is_none() {
            arguments.push(quote!(#setter: #ty));
            steps.extend(quote!(.variable(#wire, #value)));
            continue;
        }
        let docs = docs::comment(&setter_docs(variable, choice));
        setters.extend(quote! {
            #docs
            pub fn #setter(mut self, #setter: #ty) -> Self {
                self.url = self.url.variable(#wire, #value);
                self
            }
        });
    }
    let required = !arguments.is_empty();
    let docs = if setters.is_empty() {
        quote!(#[doc = " This server, with these values in its URL."])
    } else {
        quote!(#[doc = " This server, with the document's values for all that is not set."])
    };
    let new = quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { url: ServerUrl::of(&#constant) #steps }
        }
    };
    (quote!(#new #setters), required)
}

fn argument(
    name: &Ident,
    choice: Option<&ChoiceNames>,
    uses: &mut Uses,
) -> (TokenStream, TokenStream) {
    match choice {
        Some(choice) => {
            let ty = &choice.name;
            (quote!(#ty), quote!(#name.as_str()))
        }
        None => {
            import(uses, "std::fmt", "Display");
            (quote!(impl Display), quote!(#name))
        }
    }
}

fn setter_docs(variable: &ServerVariable, choice: Option<&ChoiceNames>) -> String {
    let name = code_span(&variable.name);
    let mut text = match variable.description.trim() {
        "" => format!("Sets {name}."),
        text => prose(text),
    };
    let default = variable.default.as_deref().unwrap_or_default();
    let known = choice.and_then(|choice| {
        let at = variable.allowed.iter();
        let at = at.into_iter().position(|value| value.wire == default)?;
        Some(format!("`{}::{}`", choice.name, choice.values.get(at)?))
    });
    let default = known.unwrap_or_else(|| code_span(default));
    text.push_str(&format!("\n\n{default} unless this is called."));
    text
}

/// What the comment of a server says.
fn about(context: Context<'_>, index: usize, server: &Server) -> String {
    let url = code_span(&server.url);
    let api = context.api;
    let operations = api.resources.iter().flat_map(|group| &group.operations);
    let mut served = operations.filter(|operation| operation.served_by.contains(&index));
    let place = match (api.served_by.first(), served.next()) {
        (Some(first), _) if *first == index => {
            format!("{url}, where calls go unless the client says otherwise.")
        }
        (_, Some(operation)) if !api.served_by.contains(&index) => {
            let call = code_span(&format!("{} {}", operation.method, operation.path));
            let more = match served.count() {
                0 => String::new(),
                1 => " and one other operation".to_owned(),
                several => format!(" and {several} other operations"),
            };
            format!("{url}, which serves {call}{more} only.")
        }
        _ => format!("{url}."),
    };
    match server.description.trim() {
        "" => place,
        text if text.contains('\n') => format!("{}\n\n{place}", prose(text)),
        text => format!("{}\n\n{place}", docs::sentence(prose(text).trim())),
    }
}

fn choice_items(context: Context<'_>, choice: &ChoiceNames) -> Vec<TokenStream> {
    let (server, at) = choice.of;
    let server = context.api.servers.get(server);
    let Some(variable) = server.and_then(|server| server.variables.get(at)) else {
        return Vec::new();
    };
    let name = &choice.name;
    let docs = match variable.description.trim() {
        "" => format!("A value of {}.", code_span(&variable.name)),
        text => prose(text),
    };
    let docs = docs::comment(&format!(
        "{docs}\n\nFor a place that is not in this list, give its URL instead of a server."
    ));
    let values = || choice.values.iter().zip(&variable.allowed);
    let variants = values().map(|(ident, value)| {
        let docs = docs::comment(&value_docs(value));
        quote!(#docs #ident,)
    });
    let arms = values().map(|(ident, value)| {
        let wire = &value.wire;
        quote!(Self::#ident => #wire,)
    });
    let idents = &choice.values;
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        },
        quote! {
            impl #name {
                /// All values, in the order of the document.
                pub const ALL: &[Self] = &[#(Self::#idents),*];

                /// The value as it stands in the URL.
                pub const fn as_str(self) -> &'static str {
                    match self { #(#arms)* }
                }
            }
        },
    ]
}
