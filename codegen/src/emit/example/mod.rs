//! Examples in comments: how an operation is called, as a test that compiles.
//!
//! They are made of tokens and laid out like any other code, so nothing of the
//! document gets into them but identifiers and literals. Texts that could end
//! the block or mislead its reader are replaced by others.

mod plausible;
mod seed;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use self::seed::Seed;
use self::value::Maker;
use super::ty::is_text;
use super::{Context, Uses, docs, paging};
use crate::format;
use crate::ir::{Body, Content, Operation, Scalar, TypeRef};
use crate::name::{Ident, OperationNames};

/// How many lines an example should have at most, hidden ones aside.
const LONG: usize = 15;

/// How much an example shows.
#[derive(Clone, Copy)]
struct Plan {
    /// How many setters of bodies are called.
    setters: usize,
    /// How many elements lists have.
    elements: usize,
    /// Whether bodies and structures are made, rather than at hand.
    made: bool,
}

/// From what is best to what always fits.
const PLANS: [Plan; 4] = [
    Plan::new(3, 3, true),
    Plan::new(1, 1, true),
    Plan::new(0, 1, true),
    Plan::new(0, 1, false),
];

impl Plan {
    const fn new(setters: usize, elements: usize, made: bool) -> Self {
        Self {
            setters,
            elements,
            made,
        }
    }
}

/// An operation and what it is called.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The method of the client that leads to its group.
    pub group: &'a Ident,
    /// The operation.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

/// The part of an operation's comment that shows how it is called.
pub fn of_operation(context: Context<'_>, target: Target<'_>) -> TokenStream {
    let sketch = Sketch::best(context, target);
    let krate = &context.names.krate;
    let mut given = vec![format!("client: {krate}::Client")];
    given.extend(
        sketch
            .given
            .iter()
            .map(|(name, ty)| format!("{name}: {ty}")),
    );
    let mut text = "\n# Example\n\n```no_run\n".to_owned();
    text.push_str(&sketch.signature(&given.join(", ")));
    text.push_str(&sketch.layout(&TokenStream::new()));
    text.push_str("# Ok(()) }\n```");
    docs::lines(&text)
}

/// The part of the crate's comment that shows how a client is made and used;
/// none where nothing can be called.
pub fn of_crate(context: Context<'_>) -> Option<TokenStream> {
    let groups = context.api.resources.iter().zip(&context.names.resources);
    let targets = groups.flat_map(|(resource, names)| {
        let pairs = resource.operations.iter().zip(&names.operations);
        pairs.map(|(operation, names_of)| Target {
            group: &names.module,
            operation,
            names: names_of,
        })
    });
    let target = targets.min_by_key(|target| {
        let operation = target.operation;
        let required = operation.params.iter().filter(|param| param.required);
        (
            operation.docs.deprecated,
            operation.method != "GET",
            !is_paged(context, *target),
            required.count(),
            operation.body.is_some(),
        )
    })?;
    let sketch = Sketch::best(context, target);
    let krate = &context.names.krate;
    let server = context.api.servers.first();
    let client = match server.is_some_and(|server| server.url.starts_with("http")) {
        true => quote!(from_env()?),
        false => quote!(
            builder()
                .base_url("https://api.example.com")
                .from_env()
                .build()?
        ),
    };
    let mut text = "\n# Quick start\n\n```no_run\n".to_owned();
    let given = sketch
        .given
        .iter()
        .map(|(name, ty)| format!("{name}: {ty}"));
    text.push_str(&sketch.signature(&given.collect::<Vec<_>>().join(", ")));
    text.push_str(&sketch.layout(&quote!(let client = #krate::Client::#client;)));
    text.push_str("# Ok(()) }\n```");
    let lines = text.lines().map(docs::line);
    Some(quote!(#(#![doc = #lines])*))
}

/// A call as statements, with what they need around them.
struct Sketch<'a> {
    context: Context<'a>,
    uses: Uses,
    /// Values that are there already, with their types.
    given: Vec<(&'a Ident, String)>,
    statements: TokenStream,
    deprecated: bool,
}

impl<'a> Sketch<'a> {
    /// The one that shows most of those that are short.
    fn best(context: Context<'a>, target: Target<'a>) -> Self {
        let [most, others @ .., least] = PLANS;
        let plans = std::iter::once(most).chain(others);
        let mut sketches = plans.map(|plan| Self::new(context, target, plan));
        let short = sketches.find(|sketch| {
            let lines = sketch.layout(&TokenStream::new()).lines().count();
            lines <= LONG && sketch.given.is_empty()
        });
        short.unwrap_or_else(|| Self::new(context, target, least))
    }

    fn new(context: Context<'a>, target: Target<'a>, plan: Plan) -> Self {
        let Target {
            group,
            operation,
            names,
        } = target;
        let mut maker = Maker::new(context, plan.setters, plan.elements);
        let mut given = Vec::new();
        let mut arguments = Vec::new();
        let pairs = operation.params.iter().zip(&names.params);
        for (param, name) in pairs.filter(|(param, _)| param.required) {
            let seed = Seed::of(&param.name, &param.docs);
            let made = plan.made || is_plain(context, &param.ty);
            let value = made.then(|| maker.argument(&param.ty, seed)).flatten();
            arguments.push(value.unwrap_or_else(|| {
                given.push((name, written(context, &param.ty)));
                quote!(#name)
            }));
        }
        let body = operation.body.as_ref().and_then(|body| {
            let value = match plan.made {
                true => self::body(&mut maker, body),
                false => None,
            };
            if value.is_none() && body.required {
                given.push((&names.body, body_type(context, body)));
            }
            value.or_else(|| body.required.then(|| quote!()))
        });
        let mut sketch = Self {
            context,
            uses: maker.uses,
            given,
            statements: TokenStream::new(),
            deprecated: operation.docs.deprecated,
        };
        let paged = is_paged(context, target);
        let required = operation.body.as_ref().is_some_and(|body| body.required);
        let call = |body: Option<&TokenStream>| {
            let (method, setter) = (&names.method, &names.body);
            let last = body.filter(|_| required);
            let arguments = arguments.iter().chain(last);
            let optional = body
                .filter(|_| !required)
                .map(|body| quote!(.#setter(#body)));
            let call = quote!(client.#group().#method(#(#arguments),*) #optional);
            self::result(operation, paged, &call)
        };
        let name = &names.body;
        sketch.statements = match body {
            None => call(None),
            Some(body) if body.is_empty() => call(Some(&quote!(#name))),
            Some(body) => {
                let whole = call(Some(&body));
                // What does not fit on a line reads better in steps.
                if paged || format::block(whole.clone()).lines().count() == 1 {
                    whole
                } else {
                    let rest = call(Some(&quote!(#name)));
                    quote!(let #name = #body; #rest)
                }
            }
        };
        sketch
    }

    /// What precedes the statements, hidden: all that a function needs.
    fn signature(&self, given: &str) -> String {
        let krate = &self.context.names.krate;
        let mut text = String::new();
        if let Some(limit) = super::krate::recursion_limit(self.context) {
            text.push_str(&format!("# #![recursion_limit = \"{limit}\"]\n"));
        }
        let allow = match self.deprecated {
            true => "#[allow(deprecated)] ",
            false => "",
        };
        text.push_str(&format!(
            "# {allow}async fn example({given}) -> Result<(), {krate}::Error> {{\n"
        ));
        text
    }

    /// The statements as text, after their imports and `first`.
    fn layout(&self, first: &TokenStream) -> String {
        let krate = &self.context.names.krate;
        let mut text = String::new();
        for (path, names) in &self.uses {
            let names = names.iter().filter_map(|name| name.parse().ok());
            let names: Vec<TokenStream> = names.collect();
            let within: TokenStream = path
                .split("::")
                .skip(1)
                .collect::<Vec<_>>()
                .join("::")
                .parse()
                .unwrap_or_default();
            let root = match path.starts_with("std") {
                true => quote!(std),
                false => quote!(#krate),
            };
            let names = match names.as_slice() {
                [only] => quote!(#only),
                several => quote!({#(#several),*}),
            };
            text.push_str(&format::block(quote!(use #root::#within::#names;)));
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let statements = &self.statements;
        text.push_str(&format::block(quote!(#first #statements)));
        text
    }
}

/// Whether the results of an operation come in pages.
fn is_paged(context: Context<'_>, target: Target<'_>) -> bool {
    let mut unused = Uses::new();
    !paging::items(context, target.operation, target.names, &mut unused).is_empty()
}

/// The statements that send a call and take what comes back.
fn result(operation: &Operation, paged: bool, call: &TokenStream) -> TokenStream {
    if paged {
        return quote! {
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        };
    }
    let mut replies = operation.success.iter();
    if replies.all(|reply| reply.content == Content::Empty) {
        quote!(#call.send().await?;)
    } else {
        quote!(let response = #call.send().await?;)
    }
}

/// Whether values of a type are always short.
fn is_plain(context: Context<'_>, ty: &TypeRef) -> bool {
    match context.api.resolve(ty) {
        TypeRef::Scalar(_) | TypeRef::Any => true,
        TypeRef::List(of) => is_text(context, of),
        _ => false,
    }
}

/// A body, where it can be made in a few lines.
fn body<'a>(maker: &mut Maker<'a>, body: &'a Body) -> Option<TokenStream> {
    let seed = Seed::of("body", &body.docs);
    match &body.content {
        Content::Json(ty) | Content::Form(ty) => maker.exact(ty, seed),
        Content::Text | Content::Bytes | Content::Empty => {
            maker.argument(&TypeRef::Scalar(Scalar::String), seed)
        }
    }
}

fn body_type(context: Context<'_>, body: &Body) -> String {
    match &body.content {
        Content::Json(ty) | Content::Form(ty) => written(context, ty),
        Content::Text | Content::Bytes | Content::Empty => "String".to_owned(),
    }
}

/// A type as it is written outside of the crate.
fn written(context: Context<'_>, ty: &TypeRef) -> String {
    let krate = &context.names.krate;
    match ty {
        TypeRef::Def(id) => format!("{krate}::models::{}", context.type_names(*id).name),
        TypeRef::Scalar(of) => match of {
            Scalar::String => "String",
            Scalar::Bool => "bool",
            Scalar::I32 => "i32",
            Scalar::I64 => "i64",
            Scalar::U64 => "u64",
            Scalar::F64 => "f64",
        }
        .to_owned(),
        TypeRef::List(of) => format!("Vec<{}>", written(context, of)),
        TypeRef::Nullable(of) => format!("Option<{}>", written(context, of)),
        TypeRef::Map(of) => {
            let of = written(context, of);
            format!("std::collections::BTreeMap<String, {of}>")
        }
        TypeRef::Any => format!("{krate}::runtime::model::Value"),
    }
}
