// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Book`.

use crate::runtime::model::{Extra, Nullable, record};
use super::Shelf;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `lender`.
    pub lender: Nullable<Shelf>,
    /// `pages`.
    pub pages: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Book {
        0: id = required("id"),
        1: subtitle = required("subtitle"),
        2: lender = nullable("lender"),
        3: pages = optional("pages"),
    } keep extra
}
