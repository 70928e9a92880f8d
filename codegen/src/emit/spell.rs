//! What is emitted for a part of the API, as text that people read: for telling what changes.

use super::{Context, Uses, argument, body, header, layout, outcome, paging, ty};
use crate::ir::{Body, Content, HeaderValue, Operation, Param, TypeRef};
use crate::name::{Ident, OperationNames};

/// A type, as the module of an operation writes it.
pub fn of_type(context: Context<'_>, of: &TypeRef) -> String {
    layout::line(ty::ty(context, of, ty::From::Outside, &mut Uses::new()))
}

/// What a method takes for a parameter.
pub fn of_parameter(context: Context<'_>, param: &Param, name: &Ident) -> String {
    layout::line(argument::parameter(context, param, name, &mut Uses::new()).0)
}

/// What a method takes for a body.
pub fn of_body(context: Context<'_>, body: &Body, names: &OperationNames) -> String {
    layout::line(body::argument(context, body, names, &mut Uses::new()))
}

/// What is made of a response's body; the unit where there is none.
pub fn of_content(context: Context<'_>, content: &Content) -> String {
    let found = outcome::content_type(context, content, &mut Uses::new());
    found.map_or_else(|| "()".to_owned(), layout::line)
}

/// What the method for a header gives.
pub fn of_header(of: HeaderValue) -> String {
    layout::line(header::value(of, &mut Uses::new()).0)
}

/// The type of the results on the pages of an operation, if it has any.
pub fn item<'a>(context: Context<'a>, operation: &'a Operation) -> Option<&'a TypeRef> {
    paging::item(context, operation)
}
