//! Proofs of identity: as data, and the methods of the builder that take them.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, docs};
use crate::ir::{Flow, Location, Need, Scheme, SchemeKind, Security, code_span};
use crate::name::{Ident, SchemeNames};

/// A scheme as data.
pub fn scheme(scheme: &Scheme) -> TokenStream {
    let (name, env) = (&scheme.name, &scheme.env);
    let kind = match &scheme.kind {
        SchemeKind::Bearer => quote!(bearer(#name)),
        SchemeKind::OAuth2(flows) => {
            let clients = flows.client_credentials.as_ref();
            let token_url = clients.map(|Flow { token_url, .. }| quote!(.token_url(#token_url)));
            let refresh_url = flows.refresh_url.as_ref();
            let refresh_url = refresh_url.map(|url| quote!(.refresh_url(#url)));
            quote!(bearer(#name) #token_url #refresh_url)
        }
        SchemeKind::Basic => quote!(basic(#name)),
        SchemeKind::ApiKey(location, key) => match location {
            Location::Query => quote!(query(#name, #key)),
            Location::Cookie => quote!(cookie(#name, #key)),
            Location::Header | Location::Path | Location::Part => quote!(header(#name, #key)),
        },
    };
    let client_env = scheme.client_env.as_ref();
    let client_env = client_env.map(|(id, secret)| quote!(.client_env(#id, #secret)));
    quote!(Scheme::#kind.env(#env) #client_env)
}

/// What is needed, as a step of what needs it. Scopes are for tokens that the
/// client obtains by itself; nobody asks for them otherwise.
pub fn needs(context: Context<'_>, security: &Security) -> TokenStream {
    let found = |need: &Need| context.api.schemes.get(need.scheme);
    let scoped = |need: &Need| {
        let obtains = found(need).is_some_and(|scheme| scheme.client_credentials().is_some());
        obtains && !need.scopes.is_empty()
    };
    let name = |need: &Need| found(need).map(|scheme| &scheme.name);
    if !security.iter().flatten().any(scoped) {
        let sets = security.iter().map(|set| {
            let names = set.iter().filter_map(name);
            quote!(&[#(#names),*])
        });
        return quote!(.security(&[#(#sets),*]));
    }
    let sets = security.iter().map(|set| {
        let needs = set.iter().filter_map(|need| {
            let name = name(need)?;
            let scopes = need.scopes.iter().filter(|_| scoped(need));
            Some(quote!((#name, &[#(#scopes),*])))
        });
        quote!(&[#(#needs),*])
    });
    quote!(.scoped_security(&[#(#sets),*]))
}

/// The environment variables of a scheme.
pub fn variables(scheme: &Scheme) -> String {
    let mut text = code_span(&scheme.env);
    if let Some((id, secret)) = &scheme.client_env {
        let _ = write!(text, " (or {} and {})", code_span(id), code_span(secret));
    }
    text
}

/// The methods of the builder that take a scheme's credential.
pub fn setters(scheme: &Scheme, names: &SchemeNames) -> TokenStream {
    let own = setter(scheme, &names.credential);
    let client = names.client.as_ref().zip(scheme.client_credentials());
    let client = client.map(|(client, flow)| client_setter(scheme, names, client, flow));
    quote!(#own #client)
}

fn setter(scheme: &Scheme, name: &Ident) -> TokenStream {
    let wire = &scheme.name;
    let env = format!("`from_env` reads it from {}.", code_span(&scheme.env));
    let docs = |lead: &str| match scheme.description.trim() {
        "" => docs::comment(&format!("{lead}\n\n{env}")),
        text => docs::comment(&format!("{lead}\n\n{text}\n\n{env}")),
    };
    let lead = match scheme.kind {
        SchemeKind::Basic => {
            let docs = docs("Sets the user and password that calls are made with.");
            return quote! {
                #docs
                pub fn #name(self, user: impl Into<String>, password: impl Into<String>) -> Self {
                    self.credential(#wire, Credential::basic(user, password))
                }
            };
        }
        SchemeKind::Bearer | SchemeKind::OAuth2(_) => {
            "Sets the token that calls are made with, or the `Credential` that provides it."
        }
        SchemeKind::ApiKey(..) => {
            "Sets the key that calls are made with, or the `Credential` that provides it."
        }
    };
    let docs = docs(lead);
    quote! {
        #docs
        pub fn #name(self, credential: impl Into<Credential>) -> Self {
            self.credential(#wire, credential)
        }
    }
}

fn client_setter(scheme: &Scheme, names: &SchemeNames, name: &Ident, flow: &Flow) -> TokenStream {
    let wire = &scheme.name;
    let mut text = format!(
        "Makes calls with tokens that are obtained for this client's id and secret, from {}.\n\n\
         For scopes, other parameters or another token server, give `{}` a \
         `Credential::client_credentials`.",
        code_span(&flow.token_url),
        names.credential,
    );
    if !flow.scopes.is_empty() {
        text.push_str(" These scopes are known:\n");
        for (scope, about) in &flow.scopes {
            let _ = write!(text, "\n- {}", code_span(scope));
            let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
            if !about.is_empty() {
                let _ = write!(text, ": {about}");
            }
        }
    }
    if let Some((id, secret)) = &scheme.client_env {
        let (id, secret) = (code_span(id), code_span(secret));
        let _ = write!(text, "\n\n`from_env` reads them from {id} and {secret}.");
    }
    let docs = docs::comment(&text);
    quote! {
        #docs
        pub fn #name(self, id: impl Into<String>, secret: impl Into<String>) -> Self {
            self.credential(#wire, Credential::client_credentials(id, secret))
        }
    }
}
