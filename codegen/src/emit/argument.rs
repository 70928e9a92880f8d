//! The arguments of an operation, and the steps that put them into a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{From, argument, is_text, ty};
use super::{Context, Uses, import, runtime_imports};
use crate::ir::{Location, Param, Scalar, Style, TypeRef};
use crate::name::Ident;

/// What an argument for a parameter takes, and the expression that is sent.
pub fn parameter(
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
    if let TypeRef::List(items) = context.api.resolve(&param.ty)
        && let TypeRef::Scalar(Scalar::Formatted(_)) = context.api.resolve(items)
    {
        import(uses, "std::fmt", "Display");
        let texts = quote!(#name.into_iter().map(|item| item.to_string()));
        return (
            quote!(impl IntoIterator<Item = impl Display>),
            quote!(&#texts.collect::<Vec<_>>()),
        );
    }
    let (ty, value) = argument(context, &param.ty, name, From::Outside, uses);
    let plain = name.to_string() == value.to_string();
    if plain {
        return (ty, quote!(&#name));
    }
    // A conversion has to be told what to make.
    let target = self::ty(context, context.api.resolve(&param.ty), From::Outside, uses);
    let value = match context.api.resolve(&param.ty) {
        TypeRef::List(_) => quote!(&#name.into_iter().map(Into::into).collect::<#target>()),
        _ => quote!(&Into::<#target>::into(#name)),
    };
    (ty, value)
}

/// A step of a call: one that chains, or one that stands alone.
pub enum Set {
    /// A call of the chain that makes it.
    Chain(TokenStream),
    /// A statement about it.
    Statement(TokenStream),
}

/// The step that sets a parameter.
pub fn set(param: &Param, value: &TokenStream, uses: &mut Uses) -> Set {
    let wire = &param.name;
    let chained = match param.location {
        Location::Path => quote!(path),
        Location::Query => quote!(query),
        Location::Header => quote!(header),
        Location::Cookie => quote!(cookie),
        Location::Part => {
            let (part, header) = param.of_part().unwrap_or_default();
            let (style, explode) = self::style(param, uses);
            let how = quote!((#style, #explode));
            return Set::Statement(quote!(set_part_header(#part, #header, #how, #value)));
        }
    };
    if param.style == param.location.plain() && !param.reserved {
        return Set::Chain(quote!(.#chained(#wire, #value)));
    }
    let (style, explode) = self::style(param, uses);
    match param.location {
        Location::Path => Set::Chain(quote!(.path_as(#wire, #style, #explode, #value))),
        Location::Header => Set::Statement(quote!(set_header_as(#wire, #style, #explode, #value))),
        Location::Cookie => Set::Statement(quote!(set_cookie_as(#wire, #style, #explode, #value))),
        Location::Query if param.reserved => {
            Set::Statement(quote!(set_query_reserved(#wire, #style, #explode, #value)))
        }
        Location::Query | Location::Part => {
            Set::Statement(quote!(set_query_as(#wire, #style, #explode, #value)))
        }
    }
}

/// The step that sets a parameter of a call that is there already.
pub fn set_later(param: &Param, value: &TokenStream, uses: &mut Uses) -> TokenStream {
    let wire = &param.name;
    let method = match (set(param, value, uses), param.location) {
        (Set::Statement(step), _) => return step,
        (_, Location::Path) if param.style != param.location.plain() => {
            let (style, explode) = style(param, uses);
            return quote!(set_path_as(#wire, #style, #explode, #value));
        }
        (_, Location::Path) => quote!(set_path),
        (_, Location::Query | Location::Part) => quote!(set_query),
        (_, Location::Header) => quote!(set_header),
        (_, Location::Cookie) => quote!(set_cookie),
    };
    quote!(#method(#wire, #value))
}

/// How a parameter is written, and whether its parts are.
pub fn style(param: &Param, uses: &mut Uses) -> (TokenStream, bool) {
    named(&param.style, uses)
}

/// A style, and whether parts of a value are written for themselves.
pub fn named(style: &Style, uses: &mut Uses) -> (TokenStream, bool) {
    runtime_imports(uses, &["Style"]);
    let (style, explode) = match style {
        Style::Named(name, explode) => (*name, *explode),
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
    (style, explode)
}
