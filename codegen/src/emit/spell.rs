//! What is emitted for a part of the API, as text that people read: for telling what changes.

use proc_macro2::TokenStream;

use super::{Context, Uses, argument, body, header, outcome, paging, ty};
use crate::ir::{Body, Content, HeaderValue, Operation, Param, TypeRef};
use crate::name::{Ident, OperationNames};

/// A type, as the module of an operation writes it.
pub fn of_type(context: Context<'_>, of: &TypeRef) -> String {
    text(ty::ty(context, of, ty::From::Outside, &mut Uses::new()))
}

/// What a method takes for a parameter.
pub fn of_parameter(context: Context<'_>, param: &Param, name: &Ident) -> String {
    text(argument::parameter(context, param, name, &mut Uses::new()).0)
}

/// What a method takes for a body.
pub fn of_body(context: Context<'_>, body: &Body, names: &OperationNames) -> String {
    text(body::argument(context, body, names, &mut Uses::new()))
}

/// What is made of a response's body; the unit where there is none.
pub fn of_content(context: Context<'_>, content: &Content) -> String {
    let found = outcome::content_type(context, content, &mut Uses::new());
    found.map_or_else(|| "()".to_owned(), text)
}

/// What the method for a header gives.
pub fn of_header(of: HeaderValue) -> String {
    text(header::value(of, &mut Uses::new()).0)
}

/// The type of the results on the pages of an operation, if it has any.
pub fn item<'a>(context: Context<'a>, operation: &'a Operation) -> Option<&'a TypeRef> {
    paging::item(context, operation)
}

/// Tokens as `rustfmt` would set them, as far as types go.
fn text(tokens: TokenStream) -> String {
    let mut text = tokens.to_string();
    let tight = [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
    ];
    for (loose, tight) in tight {
        text = text.replace(loose, tight);
    }
    text
}
