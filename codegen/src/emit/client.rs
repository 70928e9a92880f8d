//! `src/client.rs`: the API as data, and how a client for it is made.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, File, Item, Uses, docs, global, import, runtime_imports, security, server};
use crate::ir::{Retry, code_span};

/// Statuses that the runtime retries whatever the document says.
const RETRIED: [(u16, u16); 3] = [(408, 408), (429, 429), (500, 599)];

/// The file.
pub fn emit(context: Context<'_>) -> File {
    let mut uses = Uses::new();
    runtime_imports(&mut uses, &["Api", "Client", "ClientBuilder", "Error"]);
    let mut items = vec![api(context, &mut uses), constructors(context)];
    let schemes = context.api.schemes.iter().zip(&context.names.schemes);
    let mut methods: TokenStream = schemes
        .map(|(scheme, names)| security::setters(scheme, names))
        .collect();
    if !methods.is_empty() {
        runtime_imports(&mut uses, &["Credential"]);
    }
    methods.extend(global::setters(context, &mut uses));
    if !methods.is_empty() {
        items.push(quote!(impl ClientBuilder { #methods }));
    }
    items.push(quote! {
        #[cfg(feature = "mock")]
        impl crate::runtime::mock::Mock {
            /// A double of the API, of which no operation has an answer yet.
            pub fn new() -> Self {
                Self::of(&API)
            }
        }
    });
    items.push(quote! {
        #[cfg(feature = "mock")]
        impl Default for crate::runtime::mock::Mock {
            fn default() -> Self {
                Self::new()
            }
        }
    });
    let docs = "The API as the document describes it, and how a client for it is made.".to_owned();
    let items = items.into_iter().map(Item::from).collect();
    File {
        path: "src/client.rs".to_owned(),
        docs,
        is_inner: false,
        uses,
        items,
    }
}

fn api(context: Context<'_>, uses: &mut Uses) -> TokenStream {
    let api = context.api;
    let (title, version) = (&api.title, &api.version);
    let mut steps = TokenStream::new();
    if !api.served_by.is_empty() {
        let servers = server::list(context, &api.served_by, uses);
        steps.extend(quote!(.servers(#servers)));
    }
    if let Some(env) = &api.server_env {
        steps.extend(quote!(.server_env(#env)));
    }
    if !api.schemes.is_empty() {
        runtime_imports(uses, &["Scheme"]);
        let schemes = api.schemes.iter().map(security::scheme);
        steps.extend(quote!(.schemes(&[#(#schemes),*])));
    }
    if !api.security.is_empty() {
        steps.extend(security::needs(context, &api.security));
    }
    if let Some(retry) = &api.retry {
        let policy = retry_policy(retry, uses);
        steps.extend(quote!(.retry(#policy)));
    }
    quote! {
        /// The API as the document describes it.
        static API: Api = Api::new(#title, #version) #steps;
    }
}

/// A retry policy as data.
pub fn retry_policy(retry: &Retry, uses: &mut Uses) -> TokenStream {
    runtime_imports(uses, &["RetryPolicy"]);
    if retry.max_attempts == Some(1) {
        return quote!(RetryPolicy::none());
    }
    let mut steps = TokenStream::new();
    let mut duration = |value: Duration| {
        import(uses, "std::time", "Duration");
        let millis = value.as_millis() as u64;
        let (unit, amount) = match millis % 1000 {
            0 => (quote!(from_secs), millis / 1000),
            _ => (quote!(from_millis), millis),
        };
        let amount = Literal::u64_unsuffixed(amount);
        quote!(Duration::#unit(#amount))
    };
    if let Some(delay) = retry.initial_delay.map(&mut duration) {
        steps.extend(quote!(.initial_delay(#delay)));
    }
    if let Some(delay) = retry.max_delay.map(&mut duration) {
        steps.extend(quote!(.max_delay(#delay)));
    }
    if let Some(elapsed) = retry.max_elapsed.map(&mut duration) {
        steps.extend(quote!(.max_elapsed(#elapsed)));
    }
    if let Some(factor) = retry.exponent.map(Literal::f64_unsuffixed) {
        steps.extend(quote!(.factor(#factor)));
    }
    if let Some(attempts) = retry.max_attempts.map(Literal::u32_unsuffixed) {
        steps.extend(quote!(.max_attempts(#attempts)));
    }
    let more: Vec<_> = retry
        .statuses
        .iter()
        .filter(|(start, end)| !RETRIED.iter().any(|(from, to)| from <= start && end <= to))
        .collect();
    if !more.is_empty() {
        let ranges = RETRIED.iter().chain(more).map(|(start, end)| {
            let (start, end) = (
                Literal::u16_unsuffixed(*start),
                Literal::u16_unsuffixed(*end),
            );
            quote!((#start, #end))
        });
        steps.extend(quote!(.statuses(&[#(#ranges),*])));
    }
    if retry.connection_errors == Some(false) {
        steps.extend(quote!(.connection_errors(false)));
    }
    quote!(RetryPolicy::exponential() #steps)
}

fn constructors(context: Context<'_>) -> TokenStream {
    let schemes = context.api.schemes.iter();
    let variables: Vec<_> = schemes.map(security::variables).collect();
    let about = match variables.as_slice() {
        [] => "A client with the document's settings.".to_owned(),
        [one] => format!("A client whose credential is in the environment variable {one}."),
        several => {
            let list = several.join(", ");
            format!(
                "A client whose credentials are in environment variables, as far as they are set: {list}."
            )
        }
    };
    let server = context.api.server_env.as_deref().map(|env| {
        let env = code_span(env);
        format!(" {env} may hold the URL of another server.")
    });
    let server = server.unwrap_or_default();
    let about = docs::comment(&format!(
        "{about}{server}\n\n# Errors\n\nWhen what is there cannot be used, or a credential that every call needs is missing."
    ));
    quote! {
        impl Client {
            /// Begins a client: set credentials and whatever else should differ from the document.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new(&API)
            }

            #about
            pub fn from_env() -> Result<Self, Error> {
                Self::builder().from_env().build()
            }
        }
    }
}
