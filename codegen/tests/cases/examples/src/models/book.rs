// The schema `Book`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub kind: String,
    pub title: String,
    pub extra: Extra,
}
record!(Book { 0: kind, 1: title } keep extra);
impl Book {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, title: impl Into<String>) -> Self {
        Self { kind: kind.into(), title: title.into(), extra: Default::default() }
    }
}
