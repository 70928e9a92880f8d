// What only the operation `listBooks` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Book;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBooksResponse {
    pub books: Vec<Book>,
    pub next: Option<String>,
    pub extra: Extra,
}
record!(ListBooksResponse { 0: books, 1: [next] } keep extra);
