// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `listBooks` uses.

use crate::runtime::model::{Extra, record};
use super::Book;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBooksResponse {
    /// `books`.
    pub books: Vec<Book>,
    /// `next`.
    pub next: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ListBooksResponse {
        0: books = required("books"),
        1: next = optional("next"),
    } keep extra
}
