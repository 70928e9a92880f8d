//! A call as statements: how much of it is shown, and in which steps.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::end::{End, taken};
use super::seed::Seed;
use super::value::Maker;
use super::{Target, outer_import};
use crate::emit::ty::is_text;
use crate::emit::{Context, Uses, formats, import, krate};
use crate::format;
use crate::ir::{Content, Scalar, Shape, TypeRef};
use crate::name::Ident;

/// How many lines an example should have at most, hidden ones aside.
const LONG: usize = 15;

/// How much an example shows.
#[derive(Clone, Copy)]
pub struct Plan {
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
    /// One that shows as much.
    pub const fn new(setters: usize, elements: usize, made: bool) -> Self {
        Self {
            setters,
            elements,
            made,
        }
    }
}

/// A call as statements, with what they need around them.
pub struct Sketch<'a> {
    context: Context<'a>,
    uses: Uses,
    /// Values that are there already, with their types.
    given: Vec<(&'a Ident, String)>,
    statements: TokenStream,
    deprecated: bool,
}

impl<'a> Sketch<'a> {
    /// The one that shows most of those that are short.
    pub fn best(context: Context<'a>, target: Target<'a>) -> Self {
        let [most, others @ .., least] = PLANS;
        let plans = std::iter::once(most).chain(others);
        let mut sketches = plans.map(|plan| Self::new(context, target, plan));
        let short = sketches.find(|sketch| {
            let lines = sketch.layout(&TokenStream::new()).lines().count();
            lines <= LONG && sketch.given.is_empty()
        });
        short.unwrap_or_else(|| Self::new(context, target, least))
    }

    /// One without a statement yet.
    pub fn empty(context: Context<'a>, target: Target<'a>) -> Self {
        Self {
            context,
            uses: Uses::new(),
            given: Vec::new(),
            statements: TokenStream::new(),
            deprecated: target.operation.docs.deprecated,
        }
    }

    /// What it needs that is not made in it, as parameters of a function.
    pub fn given(&self) -> impl Iterator<Item = String> {
        self.given.iter().map(|(name, ty)| format!("{name}: {ty}"))
    }

    fn new(context: Context<'a>, target: Target<'a>, plan: Plan) -> Self {
        let mut sketch = Self::empty(context, target);
        let mut maker = Maker::new(context, plan.setters, plan.elements);
        let arguments = sketch.arguments(target, plan, &mut maker);
        let body = sketch.body(target, plan, &mut maker);
        let statements = statements(context, target, &arguments, body);
        sketch.uses = used(maker.uses, &statements);
        sketch.statements = statements;
        sketch
    }

    /// The parameters that a call needs.
    pub fn arguments(
        &mut self,
        target: Target<'a>,
        plan: Plan,
        maker: &mut Maker<'a>,
    ) -> Vec<TokenStream> {
        let pairs = target.operation.params.iter().zip(&target.names.params);
        let required = pairs.filter(|(param, _)| param.required);
        let arguments = required.map(|(param, name)| {
            let made = plan.made || is_plain(self.context, &param.ty);
            let seed = Seed::of_parameter(self.context, target.operation, param);
            let value = made.then(|| maker.parameter(&param.ty, seed)).flatten();
            value.unwrap_or_else(|| {
                self.given.push((name, written(self.context, &param.ty)));
                quote!(#name)
            })
        });
        arguments.collect()
    }

    /// The body that a call needs, or could have.
    pub fn body(
        &mut self,
        target: Target<'a>,
        plan: Plan,
        maker: &mut Maker<'a>,
    ) -> Option<TokenStream> {
        let body = target.operation.body.as_ref()?;
        let name = &target.names.body;
        let seed = Seed::of("body", &body.docs);
        let media = body.choices.first()?;
        let (ty, value) = match &media.content {
            Content::Json(ty) | Content::Form(ty) | Content::Multipart(Some(ty)) => {
                let made = plan.made || is_plain(self.context, ty);
                (ty, made.then(|| maker.exact(ty, seed)).flatten())
            }
            Content::Multipart(None) => {
                import(&mut maker.uses, "crate::runtime", "Multipart");
                return Some(quote!(Multipart::new().text("name", "value")));
            }
            Content::Text | Content::Bytes | Content::Empty => {
                let value = maker.argument(&TypeRef::Scalar(Scalar::String), seed)?;
                let variant = target.names.choices.first()?;
                let (krate, group) = (&self.context.names.krate, target.group);
                let choice = &target.names.choice;
                return Some(match body.only() {
                    Some(_) => value,
                    None => quote!(#krate::#group::#choice::#variant(#value.into())),
                });
            }
        };
        if value.is_none() && body.required {
            self.given.push((name, written(self.context, ty)));
            return Some(quote!(#name));
        }
        value
    }

    /// The block of code: the statements after `first`, in a hidden function
    /// that is given `argument` and what is at hand.
    pub fn block(&self, argument: Option<String>, first: &TokenStream) -> String {
        let krate = &self.context.names.krate;
        let given: Vec<_> = argument.into_iter().chain(self.given()).collect();
        let given = given.join(", ");
        let limit = krate::recursion_limit(self.context)
            .map(|limit| format!("# #![recursion_limit = \"{limit}\"]\n"))
            .unwrap_or_default();
        let allow = match self.deprecated {
            true => "#[allow(deprecated)] ",
            false => "",
        };
        let code = self.layout(first);
        format!(
            "```no_run\n{limit}# {allow}async fn example({given}) -> Result<(), {krate}::Error> {{\n\
             {code}# Ok(()) }}\n```"
        )
    }

    /// The statements as text, after their imports and `first`.
    fn layout(&self, first: &TokenStream) -> String {
        let mut text = String::new();
        for (path, names) in &self.uses {
            text.push_str(&format::block(outer_import(self.context, path, names)));
        }
        text.push_str(if text.is_empty() { "" } else { "\n" });
        let statements = &self.statements;
        text.push_str(&format::block(quote!(#first #statements)));
        text
    }
}

/// What statements import, without what was for values that did not come about.
pub fn used(mut uses: Uses, statements: &TokenStream) -> Uses {
    let text = statements.to_string();
    let words: HashSet<_> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    for names in uses.values_mut() {
        names.retain(|name| words.contains(name.as_str()));
    }
    uses.retain(|_, names| !names.is_empty());
    uses
}

/// A call and what comes of it, in as few lines as can be.
fn statements(
    context: Context<'_>,
    target: Target<'_>,
    arguments: &[TokenStream],
    body: Option<TokenStream>,
) -> TokenStream {
    let Target {
        group,
        operation,
        names,
    } = target;
    let (method, name) = (&names.method, &names.body);
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    let call = |body: &TokenStream| {
        let last = required.then_some(body);
        let arguments = arguments.iter().chain(last);
        let setter = (!required && !body.is_empty()).then(|| quote!(.#name(#body)));
        quote!(client.#group().#method(#(#arguments),*) #setter)
    };
    let end = End::of(context, target);
    let ways = match body {
        None => steps(end, &call(&quote!())).to_vec(),
        Some(body) => {
            let rest = steps(end, &call(&quote!(#name)));
            let whole = taken(end, &call(&body));
            let split = rest.map(|rest| match body.to_string() == name.to_string() {
                true => rest,
                false => quote!(let #name = #body; #rest),
            });
            [whole].into_iter().chain(split).collect()
        }
    };
    let lines = |way: &TokenStream| format::block(way.clone()).lines().count();
    // The first of the shortest.
    ways.into_iter().min_by_key(lines).unwrap_or_default()
}

/// The same in one step and in two.
fn steps(end: End, call: &TokenStream) -> [TokenStream; 2] {
    let rest = taken(end, &quote!(request));
    [taken(end, call), quote!(let request = #call; #rest)]
}

/// Whether values of a type are always short.
fn is_plain(context: Context<'_>, ty: &TypeRef) -> bool {
    match context.api.resolve(ty) {
        TypeRef::Scalar(_) | TypeRef::Typed(_) | TypeRef::Any => true,
        TypeRef::List(of) => is_text(context, of),
        TypeRef::Def(id) => {
            let shape = context.api.def(*id).map(|def| &def.shape);
            matches!(shape, Some(Shape::Enum(_)))
        }
        _ => false,
    }
}

/// A type as it is written outside of the crate.
fn written(context: Context<'_>, ty: &TypeRef) -> String {
    let krate = &context.names.krate;
    match ty {
        TypeRef::Def(id) => format!("{krate}::models::{}", context.type_names(*id).name),
        TypeRef::Scalar(of) => match of {
            Scalar::Formatted(id) => return formats::written(context, *id),
            Scalar::String => "String",
            Scalar::File => return format!("{krate}::runtime::File"),
            Scalar::Bool => "bool",
            Scalar::I32 => "i32",
            Scalar::I64 => "i64",
            Scalar::U64 => "u64",
            Scalar::F64 => "f64",
        }
        .to_owned(),
        TypeRef::List(of) => format!("Vec<{}>", written(context, of)),
        TypeRef::Tuple(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| written(context, part)).collect();
            format!("({})", parts.join(", "))
        }
        TypeRef::Nullable(of) => format!("Option<{}>", written(context, of)),
        TypeRef::Map(of) => {
            let of = written(context, of);
            format!("std::collections::BTreeMap<String, {of}>")
        }
        TypeRef::Typed(id) => {
            let path = context.formats.typed(*id);
            format!("{krate}::runtime::Typed<{path}>")
        }
        TypeRef::Any => format!("{krate}::runtime::model::Value"),
    }
}
