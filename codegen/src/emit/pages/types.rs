//! Types as pages name them: as Rust spells them, with a link to what they are
//! made of.

use proc_macro2::TokenStream;

use super::links::Links;
use super::prose::code_in_cell;
use crate::emit::{Context, Uses, argument, body, layout, outcome, ty};
use crate::ir::{Body, Content, Field, Param, TypeRef};
use crate::name::{Ident, OperationNames};

/// What a method or setter takes for a parameter.
pub fn of_param(context: Context<'_>, links: &Links<'_>, param: &Param, name: &Ident) -> String {
    let (taken, _) = argument::parameter(context, param, name, &mut Uses::new());
    linked(links, &spelled(taken), &param.ty)
}

/// What a method or setter takes for a body.
pub fn of_body(
    context: Context<'_>,
    links: &Links<'_>,
    of: &Body,
    names: &OperationNames,
) -> String {
    let taken = body::argument(context, of, names, &mut Uses::new());
    let first = of.choices.first().map(|media| &media.content);
    of_content_spelled(links, &spelled(taken), first)
}

/// What a member holds.
pub fn of_field(context: Context<'_>, links: &Links<'_>, field: &Field) -> String {
    let mut uses = Uses::new();
    let of = ty::ty(context, &field.ty, ty::From::Outside, &mut uses);
    let of = ty::present(of, field.presence, &mut uses);
    linked(links, &spelled(of), &field.ty)
}

/// A type where a value of it is.
pub fn of_value(context: Context<'_>, links: &Links<'_>, of: &TypeRef) -> String {
    let written = ty::ty(context, of, ty::From::Outside, &mut Uses::new());
    linked(links, &spelled(written), of)
}

/// What a body is read as; nothing where there is none.
pub fn of_content(context: Context<'_>, links: &Links<'_>, content: &Content) -> Option<String> {
    let written = outcome::content_type(context, content, &mut Uses::new())?;
    Some(of_content_spelled(links, &spelled(written), Some(content)))
}

fn of_content_spelled(links: &Links<'_>, text: &str, content: Option<&Content>) -> String {
    match content {
        Some(Content::Json(of) | Content::Form(of) | Content::Multipart(Some(of))) => {
            linked(links, text, of)
        }
        _ => code_in_cell(text),
    }
}

fn linked(links: &Links<'_>, text: &str, of: &TypeRef) -> String {
    let code = code_in_cell(text);
    match of.inner().first() {
        Some(id) => format!("[{code}]({})", links.model(*id)),
        None => code,
    }
}

/// Tokens of a type as people write them, without the module of models.
fn spelled(tokens: TokenStream) -> String {
    layout::line(tokens).replace("models::", "")
}
