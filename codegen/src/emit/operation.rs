//! An operation: its method, the call that it begins, and what comes back.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{Set, parameter, set, set_later};
use super::example::{self, Target};
use super::outcome::{self, reply_line};
use super::{
    Context, RUNTIME, Uses, body, docs, endpoint, global, header, import, limits, paging,
    runtime_imports, unread,
};
use crate::ir::{Operation, code_span};
use crate::name::{Ident, OperationNames};

/// How many arguments clippy takes for granted, `self` aside.
const FEW: usize = 6;
/// How many optional inputs are listed by name.
const LISTED: usize = 5;

/// The method of the group that begins a call.
pub fn method(
    context: Context<'_>,
    group: &Ident,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> TokenStream {
    let (name, request, endpoint) = (&names.method, &names.request, &names.endpoint);
    let mut arguments = Vec::new();
    let mut chained = TokenStream::new();
    let mut stated = TokenStream::new();
    for (param, name) in operation
        .params
        .iter()
        .zip(&names.params)
        .filter(|(param, _)| param.required)
    {
        let (ty, value) = parameter(context, param, name, uses);
        arguments.push(quote!(#name: #ty));
        match set(param, &value, uses) {
            Set::Chain(step) => chained.extend(step),
            Set::Statement(step) => stated.extend(quote!(call.#step;)),
        }
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let ty = body::argument(context, body, names, uses);
        let name = &names.body;
        arguments.push(quote!(#name: #ty));
        match body::set(body, names, uses) {
            Set::Chain(step) => chained.extend(step),
            Set::Statement(statement) => stated.extend(statement),
        }
    }
    let begin = if stated.is_empty() {
        quote!(let call = self.client.call(&#endpoint) #chained;)
    } else {
        quote!(let mut call = self.client.call(&#endpoint) #chained; #stated)
    };
    let target = Target {
        group,
        operation,
        names,
    };
    let docs = about(context, target);
    let deprecated = docs::deprecated(&operation.docs);
    let many = (arguments.len() > FEW).then(
        || quote!(#[expect(clippy::too_many_arguments, reason = "the document requires them all")]),
    );
    quote! {
        #docs
        #deprecated
        #many
        pub fn #name(&self, #(#arguments),*) -> #request {
            #begin
            #request { call }
        }
    }
}

/// The method's comment. What the document says is in pieces of its own, each
/// made harmless, so that none can reach into another or into the example.
fn about(context: Context<'_>, target: Target<'_>) -> TokenStream {
    let Target {
        operation, names, ..
    } = target;
    let place = code_span(&format!("{} {}", operation.method, operation.path));
    let mut text = docs::text(&operation.docs, &format!("Calls {place}."));
    if !(operation.docs.title.is_empty() && operation.docs.text.is_empty()) {
        text.push_str(&format!("\n\n{place}"));
    }
    let unread = unread::about(operation, names).map(|said| docs::lines(&format!("\n{said}")));
    let required = required(operation, names);
    let optional = optional(operation, names);
    if required.is_some() || optional.is_some() {
        text.push_str("\n\n# Parameters");
        text.push_str(required.as_deref().unwrap_or_default());
    }
    let text = docs::comment(&text);
    let optional = optional.map(|list| docs::lines(&list));
    let errors = (!operation.errors.is_empty()).then(|| {
        let lines = operation
            .errors
            .iter()
            .map(|reply| format!("\n- {}", reply_line(reply)));
        let list = docs::comment(&format!("# Errors{}", lines.collect::<String>()));
        let gap = docs::lines("\n");
        quote!(#gap #list)
    });
    let headers = header::list(context, operation);
    let example = example::of_operation(context, target);
    quote!(#text #optional #unread #errors #headers #example)
}

/// What the document says about the arguments, where that is more than what
/// their types say.
fn required(operation: &Operation, names: &OperationNames) -> Option<String> {
    let params = operation.params.iter().zip(&names.params);
    let params = params.filter(|(param, _)| param.required);
    let params = params.map(|(param, name)| (name, &param.docs));
    let body = operation.body.as_ref().filter(|body| body.required);
    let body = body.map(|body| (&names.body, &body.docs));
    let mut list = String::new();
    for (name, docs) in params.chain(body) {
        let words = docs::summary(docs);
        if !words.is_empty() {
            list.push_str(&format!("\n- {}: {words}", code_span(name.as_str())));
        }
    }
    (!list.is_empty()).then_some(list)
}

/// Where what is optional is told: at the setters.
fn optional(operation: &Operation, names: &OperationNames) -> Option<String> {
    let params = operation.params.iter().zip(&names.params);
    let params = params
        .filter(|(param, _)| !param.required)
        .map(|(_, name)| name);
    let body = operation.body.as_ref().filter(|body| !body.required);
    let setters: Vec<_> = params.chain(body.map(|_| &names.body)).collect();
    let request = &names.request;
    let link = |name: &&Ident| {
        let name = name.as_str();
        format!("[`{name}`]({request}::{name})")
    };
    let links: Vec<_> = setters.iter().take(LISTED).map(link).collect();
    let more = match setters.len() {
        0 => return None,
        all if all > LISTED => format!(" and {} more of [`{request}`]", all - LISTED),
        _ => String::new(),
    };
    Some(format!("- Optional: {}{more}", links.join(", ")))
}

/// The call, its setters, and what its responses mean.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    runtime_imports(
        uses,
        &["Call", "Decoded", "Operation", "Reply", "holds_call"],
    );
    let alone = operation.stream.as_ref().is_some_and(|stream| stream.alone);
    let can = if alone { "settings" } else { "request" };
    import(uses, RUNTIME, can);
    let (request, endpoint) = (&names.request, &names.endpoint);
    let method = names.method.to_string();
    let send = match operation.stream.as_ref().is_some_and(|stream| stream.alone) {
        true => "stream",
        false => "send",
    };
    let docs = docs::comment(&format!("A call of `{method}`, on its way with `{send}`."));
    let mut items = vec![
        endpoint::emit(context, operation, names, uses),
        quote! {
            #docs
            #[derive(Clone, Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #request {
                call: Call,
            }
        },
    ];
    let setters = setters(context, operation, names, uses);
    if !setters.is_empty() {
        items.push(quote!(impl #request { #setters }));
    }
    if let Some(body) = &operation.body {
        items.extend(body::choice(context, body, names, uses));
    }
    let output = outcome::output(context, operation, names, uses);
    let error = outcome::error(context, operation, names, uses);
    items.extend([output.item, error.item].into_iter().flatten());
    let (output_type, decode) = (output.ty, output.decode);
    let (error_type, decode_error, ignored) = (error.ty, error.decode, error.ignored);
    let reply = if ignored {
        quote!(_reply)
    } else {
        quote!(reply)
    };
    let limits = limits::of_operation(context, operation, names);
    items.push(quote! {
        impl Operation for #request {
            type Output = #output_type;
            type Error = #error_type;

            const ENDPOINT: &'static Endpoint = &#endpoint;

            #limits

            holds_call!();

            fn decode(reply: &Reply) -> Decoded<Self::Output> {
                #decode
            }

            fn decode_error(#reply: &Reply) -> Decoded<Self::Error> {
                #decode_error
            }
        }
    });
    items.push(match alone {
        true => quote!(settings!(#request);),
        false => quote!(request!(#request);),
    });
    items.extend(unread::items(context, operation, names, uses));
    items.extend(paging::items(context, operation, names, uses));
    items
}

fn setters(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> TokenStream {
    let mut setters = TokenStream::new();
    for (param, name) in operation
        .params
        .iter()
        .zip(&names.params)
        .filter(|(param, _)| !param.required)
    {
        let (ty, value) = parameter(context, param, name, uses);
        let step = set_later(param, &value, uses);
        let mut about = docs::text(&param.docs, &format!("Sets {}.", code_span(&param.name)));
        about.push_str(&global::note(context, param));
        let docs = docs::comment(&about);
        let deprecated = docs::deprecated(&param.docs);
        setters.extend(quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #name: #ty) -> Self {
                self.call.#step;
                self
            }
        });
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let name = &names.body;
        let ty = body::argument(context, body, names, uses);
        let statement = body::set_later(body, names, uses);
        let mut about = body.docs.clone();
        about.example = None;
        let docs = docs::item(&about, "Sets the body.");
        setters.extend(quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                #statement
                self
            }
        });
    }
    setters
}
