// The schema `Book`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};
use super::Shelf;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    pub subtitle: Option<String>,
    pub lender: Nullable<Shelf>,
    pub pages: Option<i64>,
    pub extra: Extra,
}
record!(Book { 0: id, 1: subtitle, 2: [lender], 3: [pages] } keep extra);
