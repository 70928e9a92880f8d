//! An operation: its method, the call that it begins, and what comes back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ty::{From, argument, is_text, ty};
use super::{Context, Uses, docs, endpoint, import, paging, runtime_imports};
use crate::ir::{Body, Content, Location, Operation, Param, Reply, Style, code_span};
use crate::name::{Ident, OperationNames};

/// How many arguments clippy takes for granted, `self` aside.
const FEW: usize = 6;

/// The method of the group that begins a call.
pub fn method(
    context: Context<'_>,
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
        let (ty, value) = body_argument(context, body, &names.body, uses);
        let name = &names.body;
        arguments.push(quote!(#name: #ty));
        match set_body(body, &value) {
            Set::Chain(step) => chained.extend(step),
            Set::Statement(step) => stated.extend(quote!(call.#step;)),
        }
    }
    let begin = if stated.is_empty() {
        quote!(let call = self.client.call(&#endpoint) #chained;)
    } else {
        quote!(let mut call = self.client.call(&#endpoint) #chained; #stated)
    };
    let docs = docs::comment(&about(operation));
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

/// What the method's comment says.
fn about(operation: &Operation) -> String {
    let place = code_span(&format!("{} {}", operation.method, operation.path));
    let mut text = docs::text(&operation.docs, &format!("Calls {place}."));
    if !(operation.docs.title.is_empty() && operation.docs.text.is_empty()) {
        text.push_str(&format!("\n\n{place}"));
    }
    if !operation.errors.is_empty() {
        text.push_str("\n\n# Errors\n");
        for reply in &operation.errors {
            text.push_str(&format!("\n- {}", reply_line(reply)));
        }
    }
    text
}

fn reply_line(reply: &Reply) -> String {
    let status = match &reply.statuses {
        None => "Any other status".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => statuses.start().to_string(),
        Some(statuses) => format!("{}XX", statuses.start() / 100),
    };
    let description = reply.description.lines().collect::<Vec<_>>().join(" ");
    if description.is_empty() {
        status
    } else {
        format!("{status}: {description}")
    }
}

/// The call, its setters, and what its responses mean.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    runtime_imports(uses, &["Call", "Decoded", "Operation", "Reply", "request"]);
    let request = &names.request;
    let method = names.method.to_string();
    let docs = docs::comment(&format!("A call of `{method}`, on its way with `send`."));
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
    let output = output(context, operation, names, uses);
    let error = error(context, operation, names, uses);
    items.extend([output.item, error.item].into_iter().flatten());
    let (output_type, decode) = (output.ty, output.decode);
    let (error_type, decode_error, ignored) = (error.ty, error.decode, error.ignored);
    let reply = if ignored {
        quote!(_reply)
    } else {
        quote!(reply)
    };
    items.push(quote! {
        impl Operation for #request {
            type Output = #output_type;
            type Error = #error_type;

            fn call(&self) -> &Call {
                &self.call
            }

            fn call_mut(&mut self) -> &mut Call {
                &mut self.call
            }

            fn decode(reply: &Reply) -> Decoded<Self::Output> {
                #decode
            }

            fn decode_error(#reply: &Reply) -> Decoded<Self::Error> {
                #decode_error
            }
        }
    });
    items.push(quote!(request!(#request);));
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
        let step = match set(param, &value, uses) {
            Set::Chain(_) => {
                let (method, wire) = (setter(param.location), &param.name);
                quote!(#method(#wire, #value))
            }
            Set::Statement(step) => step,
        };
        let docs = docs::item(&param.docs, &format!("Sets {}.", code_span(&param.name)));
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
        let (ty, value) = body_argument(context, body, name, uses);
        let media_type = &body.media_type;
        let step = match (&body.content, set_body(body, &value)) {
            (_, Set::Statement(step)) => step,
            (Content::Form(_), _) => quote!(set_form(#value)),
            (Content::Json(_), _) => quote!(set_json(#media_type, #value)),
            _ => quote!(set_bytes(#media_type, #value)),
        };
        let mut about = body.docs.clone();
        about.example = None;
        let docs = docs::item(&about, "Sets the body.");
        setters.extend(quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                self.call.#step;
                self
            }
        });
    }
    setters
}

/// What an argument for a parameter takes, and the expression that is sent.
fn parameter(
    context: Context<'_>,
    param: &Param,
    name: &Ident,
    uses: &mut Uses,
) -> (TokenStream, TokenStream) {
    // Whatever has a text can stand where text is wanted.
    if is_text(context, &param.ty) {
        import(uses, "std::fmt", "Display");
        return (quote!(impl Display), quote!(&#name.to_string()));
    }
    let (ty, value) = argument(context, &param.ty, name, From::Outside, uses);
    let plain = name.to_string() == value.to_string();
    if plain {
        return (ty, quote!(&#name));
    }
    // A conversion has to be told what to make.
    let target = self::ty(context, context.api.resolve(&param.ty), From::Outside, uses);
    let value = match &param.ty {
        _ if value.to_string().contains("collect") => {
            quote!(&#name.into_iter().map(Into::into).collect::<#target>())
        }
        _ => quote!(&#target::from(#name.into())),
    };
    (ty, value)
}

/// A step of a call: one that chains, or one that stands alone.
enum Set {
    Chain(TokenStream),
    Statement(TokenStream),
}

fn set(param: &Param, value: &TokenStream, uses: &mut Uses) -> Set {
    let wire = &param.name;
    let plain = match param.location {
        Location::Path | Location::Header => Style::Named("simple", false),
        Location::Query | Location::Cookie => Style::Named("form", true),
    };
    let chained = match param.location {
        Location::Path => quote!(path),
        Location::Query => quote!(query),
        Location::Header => quote!(header),
        Location::Cookie => quote!(cookie),
    };
    if param.style == plain || param.location == Location::Cookie {
        return Set::Chain(quote!(.#chained(#wire, #value)));
    }
    runtime_imports(uses, &["Style"]);
    let (style, explode) = match param.style {
        Style::Named(name, explode) => (name, explode),
        Style::Json => ("json", false),
    };
    let style = match style {
        "label" => quote!(Style::Label),
        "matrix" => quote!(Style::Matrix),
        "form" => quote!(Style::Form),
        "spaceDelimited" => quote!(Style::SpaceDelimited),
        "pipeDelimited" => quote!(Style::PipeDelimited),
        "deepObject" => quote!(Style::DeepObject),
        "json" => quote!(Style::Json),
        _ => quote!(Style::Simple),
    };
    match param.location {
        Location::Path => Set::Chain(quote!(.path_as(#wire, #style, #explode, #value))),
        Location::Header => Set::Statement(quote!(set_header_as(#wire, #style, #explode, #value))),
        _ => Set::Statement(quote!(set_query_as(#wire, #style, #explode, #value))),
    }
}

fn setter(location: Location) -> TokenStream {
    match location {
        Location::Path => quote!(set_path),
        Location::Query => quote!(set_query),
        Location::Header => quote!(set_header),
        Location::Cookie => quote!(set_cookie),
    }
}

fn body_argument(
    context: Context<'_>,
    body: &Body,
    name: &Ident,
    uses: &mut Uses,
) -> (TokenStream, TokenStream) {
    match &body.content {
        Content::Json(of) | Content::Form(of) => {
            let ty = ty(context, of, From::Outside, uses);
            (ty, quote!(&#name))
        }
        Content::Text => (quote!(impl Into<String>), quote!(#name.into())),
        Content::Bytes | Content::Empty => {
            import(uses, "bytes", "Bytes");
            (quote!(impl Into<Bytes>), quote!(#name))
        }
    }
}

fn set_body(body: &Body, value: &TokenStream) -> Set {
    let media_type = &body.media_type;
    match &body.content {
        Content::Json(_) if media_type == "application/json" => Set::Chain(quote!(.json(#value))),
        Content::Json(_) => Set::Statement(quote!(set_json(#media_type, #value))),
        Content::Form(_) => Set::Chain(quote!(.form(#value))),
        Content::Text => {
            Set::Statement(quote!(set_bytes(#media_type, Into::<String>::into(#value))))
        }
        Content::Bytes | Content::Empty => Set::Chain(quote!(.bytes(#media_type, #value))),
    }
}

/// One side of what comes back: its type, how that is read, and the item that
/// defines it, if it is one of several.
struct Outcome {
    ty: TokenStream,
    decode: TokenStream,
    item: Option<TokenStream>,
    /// Whether the reply is not looked at.
    ignored: bool,
}

fn output(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    let replies = &operation.success;
    if let Some(first) = replies.first() {
        if replies.iter().all(|reply| reply.content == first.content) {
            let patterns = replies.iter().map(pattern);
            let read = read(&first.content);
            let decode = match replies.iter().any(|reply| reply.statuses.is_none()) {
                true => quote!(#read),
                false => quote!(match reply.status() { #(#patterns)|* => #read, _ => Ok(None) }),
            };
            let ty = content_type(context, &first.content, uses).unwrap_or(quote!(()));
            return Outcome {
                ty,
                decode,
                item: None,
                ignored: false,
            };
        }
    }
    let about = format!("What `{}` gives.", names.method);
    several(
        context,
        replies,
        &names.output,
        &names.success,
        &about,
        uses,
    )
}

fn error(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    if operation.errors.is_empty() {
        import(uses, "std::convert", "Infallible");
        let (ty, decode) = (quote!(Infallible), quote!(Ok(None)));
        return Outcome {
            ty,
            decode,
            item: None,
            ignored: true,
        };
    }
    let about = format!("The errors that `{}` documents.", names.method);
    several(
        context,
        &operation.errors,
        &names.error,
        &names.errors,
        &about,
        uses,
    )
}

fn several(
    context: Context<'_>,
    replies: &[Reply],
    name: &Ident,
    variants: &[Ident],
    about: &str,
    uses: &mut Uses,
) -> Outcome {
    let mut members = TokenStream::new();
    let mut arms = TokenStream::new();
    let mut open = true;
    for (reply, variant) in replies.iter().zip(variants) {
        let docs = docs::comment(&format!("{}.", reply_line(reply).trim_end_matches('.')));
        let content = content_type(context, &reply.content, uses);
        let (pattern, read) = (pattern(reply), read(&reply.content));
        members.extend(match &content {
            Some(ty) => quote!(#docs #variant(#ty),),
            None => quote!(#docs #variant,),
        });
        arms.extend(match &content {
            Some(_) => quote!(#pattern => Ok(#read?.map(#name::#variant)),),
            None => quote!(#pattern => Ok(Some(#name::#variant)),),
        });
        open &= reply.statuses.is_some();
    }
    if open {
        arms.extend(quote!(_ => Ok(None),));
    }
    let docs = docs::comment(about);
    let item = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #members }
    };
    let decode = quote!(match reply.status() { #arms });
    Outcome {
        ty: quote!(#name),
        decode,
        item: Some(item),
        ignored: false,
    }
}

fn pattern(reply: &Reply) -> TokenStream {
    let Some(statuses) = &reply.statuses else {
        return quote!(_);
    };
    let (start, end) = (
        Literal::u16_unsuffixed(*statuses.start()),
        Literal::u16_unsuffixed(*statuses.end()),
    );
    if statuses.start() == statuses.end() {
        quote!(#start)
    } else {
        quote!(#start..=#end)
    }
}

fn content_type(context: Context<'_>, content: &Content, uses: &mut Uses) -> Option<TokenStream> {
    Some(match content {
        Content::Json(of) | Content::Form(of) => ty(context, of, From::Outside, uses),
        Content::Text => quote!(String),
        Content::Bytes => {
            import(uses, "bytes", "Bytes");
            quote!(Bytes)
        }
        Content::Empty => return None,
    })
}

fn read(content: &Content) -> TokenStream {
    match content {
        Content::Json(_) | Content::Form(_) => quote!(reply.json()),
        Content::Text => quote!(reply.text()),
        Content::Bytes => quote!(reply.bytes()),
        Content::Empty => quote!(reply.empty()),
    }
}
